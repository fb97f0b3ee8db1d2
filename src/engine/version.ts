/** Version of the engine's rules. A log replays only under the version that wrote it. */
export const ENGINE_VERSION = '1.1.0';
