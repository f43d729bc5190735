/** Owns the digest of numbers and text that runs are compared by: pure integer arithmetic, 64 bits. */

const FLOAT = new Float64Array(1);
const BITS = new Uint32Array(FLOAT.buffer);

/** Hexadecimal, eight digits. */
function hex(value: number): string {
  return (value >>> 0).toString(16).padStart(8, "0");
}

/** Little-endian machines store the low word first; fix the order so that every machine agrees. */
const LOW = (() => {
  FLOAT[0] = 1;
  return BITS[0] === 0 ? 0 : 1;
})();

/** Digests of texts that come again and again. */
const codes = new Map<string, number>();

/** Digest of one of a small number of recurring texts, such as a state's name; remembered. */
export function digestName(value: string): number {
  let code = codes.get(value);
  if (code === undefined) {
    code = new Digest().text(value).value();
    codes.set(value, code);
  }
  return code;
}

/**
 * A running 64-bit digest: two lanes of multiply–xor–shift mixing after M. E. O'Neill's note on FNV-like
 * hashes and the finaliser constants of MurmurHash3. Not cryptographic: it detects differences, not fraud.
 */
export class Digest {
  private a = 0x811c9dc5 | 0;
  private b = 0x2545f491 | 0;

  /** Adds a 32-bit integer. */
  int(value: number): this {
    this.a = Math.imul(this.a ^ value, 0x01000193);
    this.a ^= this.a >>> 15;
    this.b = Math.imul(this.b ^ value, 0x85ebca6b);
    this.b ^= this.b >>> 13;
    return this;
  }

  /** Adds a double, bit by bit; −0 counts as 0. */
  float(value: number): this {
    FLOAT[0] = value === 0 ? 0 : value;
    return this.int(BITS[LOW] as number).int(BITS[1 - LOW] as number);
  }

  /** Adds so many doubles from the start, bit by bit, and how many they are; a −0 among them becomes 0. */
  numbers(values: Float64Array, length: number): this {
    if (LOW === 0) {
      for (let i = 0; i < length; i++) values[i] = (values[i] as number) + 0;
      this.words(new Int32Array(values.buffer, values.byteOffset, 2 * length));
    } else {
      for (let i = 0; i < length; i++) this.float(values[i] as number);
    }
    return this.int(length);
  }

  /** Adds the UTF-16 units of a text and its length. */
  text(value: string): this {
    for (let i = 0; i < value.length; i++) this.int(value.charCodeAt(i));
    return this.int(value.length);
  }

  /** Adds one of a small number of recurring texts. */
  name(value: string): this {
    return this.int(digestName(value));
  }

  /** Adds small integers, four to a word, the first lowest: all, or so many from the start. */
  bytes(values: Uint8Array, length = values.length): this {
    const words = length >> 2;
    if (LOW === 0 && (values.byteOffset & 3) === 0) {
      // The same words without taking them apart; machines of the other order take the slow way below.
      this.words(new Int32Array(values.buffer, values.byteOffset, words));
    } else {
      for (let i = 0; i < words; i++) {
        const at = i << 2;
        this.int(
          (values[at] as number) |
            ((values[at + 1] as number) << 8) |
            ((values[at + 2] as number) << 16) |
            ((values[at + 3] as number) << 24),
        );
      }
    }
    for (let i = words << 2; i < length; i++) this.int(values[i] as number);
    return this.int(length);
  }

  /** Adds 32-bit integers: one loop costs a third of as many calls. */
  private words(values: Int32Array): void {
    let { a, b } = this;
    for (let i = 0; i < values.length; i++) {
      const value = values[i] as number;
      a = Math.imul(a ^ value, 0x01000193);
      a ^= a >>> 15;
      b = Math.imul(b ^ value, 0x85ebca6b);
      b ^= b >>> 13;
    }
    this.a = a;
    this.b = b;
  }

  /** 32 bits. */
  value(): number {
    let h = this.a ^ Math.imul(this.b, 0xc2b2ae35);
    h ^= h >>> 16;
    h = Math.imul(h, 0x85ebca6b);
    return h ^ (h >>> 13);
  }

  /** 8 hexadecimal digits. */
  short(): string {
    return hex(this.value());
  }

  /** 16 hexadecimal digits. */
  long(): string {
    return this.short() + hex(this.b ^ (this.b >>> 16));
  }
}
