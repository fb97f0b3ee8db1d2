import Phaser from 'phaser';
import { Howl } from 'howler';
import { openDB } from 'idb';

export const panel = [Phaser, Howl, openDB];
