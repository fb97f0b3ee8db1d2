// ELK listens to the messages of the worker in which it is loaded.
import 'elkjs/lib/elk-worker.min.js';
