import type { CodeEntry } from './code-entry';

/** Files, encoding, JSON. */
export const READING_CODES = {
  CB0001: {
    severity: 'error',
    title: 'No scenario.json',
    explanation: 'A scenario is a folder with a file `scenario.json` at its top.',
    example: 'A folder that holds only `exhibits/`.',
    fix: 'Name the folder of the scenario itself, not the one above it.',
  },
  CB0002: {
    severity: 'error',
    title: 'File too large',
    explanation: '`scenario.json` may hold 2 MB, every other file 1 MB. Larger files are not opened at all.',
    example: 'A `scenario.json` of 100 MB.',
    fix: 'Move long texts to `exhibits/*.md`, and leave pictures and data out.',
  },
  CB0003: {
    severity: 'error',
    title: 'Folder too large',
    explanation: 'All files of a scenario together may hold 20 MB.',
    example: 'Thirty bodies of 1 MB.',
    fix: 'Remove what is no part of the scenario.',
  },
  CB0004: {
    severity: 'error',
    title: 'Not UTF-8 but UTF-16',
    explanation: 'Every file is UTF-8. Some editors save "Unicode" as UTF-16.',
    example: 'A file that begins with the bytes `FF FE`.',
    fix: 'Save the file as UTF-8.',
  },
  CB0005: {
    severity: 'error',
    title: 'Not UTF-8',
    explanation: 'A byte does not fit UTF-8; the file was saved in another encoding, or it is damaged.',
    example: 'A Korean text saved as EUC-KR.',
    fix: 'Save the file as UTF-8.',
  },
  CB0006: {
    severity: 'error',
    title: 'Byte order mark',
    explanation:
      'The file begins with a byte order mark, which is no part of JSON and would count in hashes.',
    example: 'A file that begins with the bytes `EF BB BF`.',
    fix: 'Save the file as UTF-8 without BOM.',
  },
  CB0007: {
    severity: 'error',
    title: 'Empty file',
    explanation: 'A file that belongs to the scenario holds nothing.',
    example: 'An `exhibits/E-01.md` of 0 bytes.',
    fix: 'Write the text, or delete the file.',
  },
  CB0008: {
    severity: 'warning',
    title: 'CR LF line ends',
    explanation:
      'The hash of a scenario and of each exhibit is taken over its bytes. With CR LF on one machine and LF on another the hashes differ, and logs do not verify.',
    example: 'A file saved on Windows with CR LF.',
    fix: 'Save it with LF, and tell your version control to keep LF.',
  },
  CB0009: {
    severity: 'warning',
    title: 'File that nothing reads',
    explanation:
      'A scenario is made of `scenario.json`, `text.<language>.json` and `exhibits/*.md`. Other files are not read and not packed.',
    example: '`exhibit/E-01.md` (the folder is `exhibits`).',
    fix: 'Rename or remove it.',
  },
  CB0010: {
    severity: 'error',
    title: 'Not a packed scenario',
    explanation:
      'A packed scenario is one JSON object with `casebridge: 1`, `scenario`, `texts` and `bodies`.',
    example: 'A `scenario.json` handed over as if it were packed.',
    fix: 'Pack the folder again.',
  },
  CB0101: {
    severity: 'error',
    title: 'Not JSON',
    explanation:
      'The file breaks a rule of JSON. Only the first break is told, since the rest follows from it.',
    example: '`{ "a": 1 "b": 2 }`',
    fix: 'Look at the place and just before it: a comma, a quote or a brace.',
  },
  CB0102: {
    severity: 'error',
    title: 'File ends too early',
    explanation: 'Something is still open at the end; the file was cut off, or a brace is missing.',
    example: '`{ "format": 1, "meta": {`',
    fix: 'Close what is open, or get the whole file.',
  },
  CB0103: {
    severity: 'error',
    title: 'Nested too deep',
    explanation: 'Objects and lists may stand 64 deep in each other. A case needs about twenty.',
    example: '`[[[[[[…`',
    fix: 'Flatten the states of the flow.',
  },
  CB0104: {
    severity: 'error',
    title: 'Duplicate key',
    explanation:
      'A key stands twice in one object. Programs keep one of them without a word, often not the same.',
    example: '`{ "E-01": {…}, "E-01": {…} }`',
    fix: 'Rename or remove one.',
  },
  CB0105: {
    severity: 'error',
    title: 'Forbidden key',
    explanation: '`__proto__`, `constructor` and `prototype` mean something in JavaScript and are no ids.',
    example: '`{ "__proto__": {} }`',
    fix: 'Choose another name.',
  },
  CB0106: {
    severity: 'error',
    title: 'Comment in JSON',
    explanation: 'JSON has no comments. Notes for yourself belong in `debrief.notes` or in a README.md.',
    example: '`{ // first draft`',
    fix: 'Remove the comment.',
  },
  CB0107: {
    severity: 'error',
    title: 'Half a character',
    explanation: 'A text holds one half of a surrogate pair. It has no UTF-8 form, so no hash can be taken.',
    example: '`"\\ud83d"`',
    fix: 'Write the whole character.',
  },
} as const satisfies Record<string, CodeEntry>;
