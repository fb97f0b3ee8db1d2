/** Kinds of output script, by the number a chain stores for an address. Order is part of the layout. */
export const SCRIPT_TYPES = ['unknown', 'p2pkh', 'p2sh', 'p2wpkh', 'p2wsh', 'p2tr'] as const;
export type ScriptType = (typeof SCRIPT_TYPES)[number];

/** The number a chain stores for a script type. */
export function scriptCode(type: ScriptType): number {
  return SCRIPT_TYPES.indexOf(type);
}

/** The script type of a stored number. */
export function scriptTypeOf(code: number): ScriptType {
  return SCRIPT_TYPES[code] ?? 'unknown';
}

/** The script type that the form of a regtest address tells (BIP 173, BIP 350); no checksum is looked at. */
export function scriptTypeOfAddress(address: string): ScriptType {
  if (address.startsWith('bcrt1p')) return 'p2tr';
  if (!address.startsWith('bcrt1q')) return 'unknown';
  // 4 + 1 characters of prefix, 1 of version, 6 of checksum; 32 characters hold 20 bytes, 52 hold 32.
  return address.length === 44 ? 'p2wpkh' : address.length === 64 ? 'p2wsh' : 'unknown';
}

/** Virtual bytes of one input, with a signature of 72 bytes; a taproot input is spent by its key. */
const INPUT_VBYTES: Readonly<Record<ScriptType, number>> = {
  unknown: 148,
  p2pkh: 148,
  p2sh: 91,
  p2wpkh: 68,
  p2wsh: 104.5,
  p2tr: 57.5,
};
const OUTPUT_VBYTES: Readonly<Record<ScriptType, number>> = {
  unknown: 34,
  p2pkh: 34,
  p2sh: 32,
  p2wpkh: 31,
  p2wsh: 43,
  p2tr: 43,
};
/** Version, counts, locktime and the segregated witness marker. */
const FRAME_VBYTES = 10.5;

/** What one input and one output of a script add to a transaction's size, and what it has without any: virtual bytes. */
export function vbytesOf(type: ScriptType): {
  readonly input: number;
  readonly output: number;
  readonly frame: number;
} {
  return { input: INPUT_VBYTES[type], output: OUTPUT_VBYTES[type], frame: FRAME_VBYTES };
}

/** Size of a transaction in whole virtual bytes (BIP 141), estimated from its scripts: 141 for one p2wpkh to two. */
export function estimateVsize(inputs: readonly ScriptType[], outputs: readonly ScriptType[]): number {
  const sum = (sizes: Readonly<Record<ScriptType, number>>, types: readonly ScriptType[]): number =>
    types.reduce((total, type) => total + sizes[type], 0);
  return Math.ceil(FRAME_VBYTES + sum(INPUT_VBYTES, inputs) + sum(OUTPUT_VBYTES, outputs));
}
