import { rememberWords } from '../words/remember';
import { asciiJson } from './ascii-json';

/** Text that is unpacked piece by piece. A string is one; who has it as bytes need not make a string of it all. */
export interface PackedText {
  readonly length: number;
  slice(from: number, to: number): string;
}

/** A number below this is one character, one below its square two, and so on; all but the last of a number are marked. */
const BASE = 47;
/** A blank is 0; no control character, and none above ASCII, is needed. */
const ZERO = 32;
const PLAIN = /^[ !#-[\]-~]*$/;
/** The same words come by in thousands of articles. */
const shareWord = rememberWords((word) => word);

/** So many characters are made a string at once. */
const CHUNK = 4096;

/** Writes whole numbers from 0, strings and lists of them as ASCII text that ValueReader reads in the same order; most values take a character. */
export class ValueWriter {
  private readonly codes: number[] = [];

  /** What was written until now. */
  get text(): string {
    let text = '';
    for (let at = 0; at < this.codes.length; at += CHUNK)
      text += String.fromCharCode(...this.codes.slice(at, at + CHUNK));
    return text;
  }

  number(value: number): void {
    let rest = value;
    while (rest >= BASE) {
      this.codes.push(ZERO + BASE + (rest % BASE));
      rest = Math.floor(rest / BASE);
    }
    this.codes.push(ZERO + rest);
  }

  /** A number that may be below 0, as the way from one place to another. */
  step(value: number): void {
    this.number(value < 0 ? -2 * value - 1 : 2 * value);
  }

  /** ASCII text as it is. */
  ascii(text: string): void {
    this.number(text.length);
    for (let at = 0; at < text.length; at++) this.codes.push(text.charCodeAt(at));
  }

  string(value: string): void {
    this.ascii(PLAIN.test(value) ? value : asciiJson(value).slice(1, -1));
  }

  /** What JSON can hold. */
  json(value: unknown): void {
    this.ascii(asciiJson(value));
  }

  /** Yes or no, so many that a number holds them. */
  bits(...values: readonly boolean[]): void {
    this.number(values.reduce((sum, value, at) => sum + (value ? 2 ** at : 0), 0));
  }

  list<T>(values: readonly T[], write: (value: T) => void): void {
    this.number(values.length);
    for (const value of values) write(value);
  }

  /** What may be missing. */
  maybe<T>(value: T | null | undefined, write: (value: T) => void): void {
    if (value === null || value === undefined) return this.number(0);
    this.number(1);
    write(value);
  }
}

/** Whether the bit at a place is set, from the first on. */
export const isSet = (bits: number, at: number): boolean => ((bits >> at) & 1) === 1;

/** Reads what a ValueWriter wrote, from a place of the text on. Throws where the text ends too early. */
export class ValueReader {
  constructor(
    private readonly text: string,
    private at = 0,
  ) {}

  get isDone(): boolean {
    return this.at === this.text.length;
  }

  number(): number {
    let value = 0;
    let unit = 1;
    for (;;) {
      const digit = this.text.charCodeAt(this.at++) - ZERO;
      if (!(digit >= 0)) throw new Error('a packed text that ends too early');
      if (digit < BASE) return value + digit * unit;
      value += (digit - BASE) * unit;
      unit *= BASE;
    }
  }

  step(): number {
    const value = this.number();
    return value % 2 ? -(value + 1) / 2 : value / 2;
  }

  ascii(): string {
    const length = this.number();
    const text = this.text.slice(this.at, (this.at += length));
    if (text.length < length) throw new Error('a packed text that ends too early');
    return text;
  }

  string(): string {
    const plain = this.ascii();
    return shareWord(plain.includes('\\') ? (JSON.parse(`"${plain}"`) as string) : plain);
  }

  json(): unknown {
    return JSON.parse(this.ascii());
  }

  /** Goes so many characters on. */
  skip(length: number): void {
    this.at += length;
  }

  /** What bits() wrote, to be asked by isSet(). */
  bits(): number {
    return this.number();
  }

  list<T>(read: () => T): T[] {
    // of just this length: one that grows is made for seventeen
    const values = new Array<T>(this.number());
    for (let at = 0; at < values.length; at++) values[at] = read();
    return values;
  }

  /** What was written, null where it was missing. */
  maybe<T>(read: () => T): T | null {
    return this.number() === 0 ? null : read();
  }
}
