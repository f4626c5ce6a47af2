/** The part of cbor-x that is used, its writer by tests alone, typed without `any` and without Node's Buffer. */
declare module 'cbor-x/decode' {
  export class Decoder {
    constructor(options: { readonly mapsAsObjects: boolean; readonly copyBuffers: boolean });
    decode(bytes: Uint8Array): unknown;
  }
  export class Tag {
    constructor(value: unknown, tag: number);
    readonly value: unknown;
    readonly tag: number;
  }
}
declare module 'cbor-x/encode' {
  export class Encoder {
    constructor(options: {
      readonly useRecords: boolean;
      readonly mapsAsObjects: boolean;
      readonly useTag259ForMaps: boolean;
      readonly tagUint8Array: boolean;
      readonly variableMapSize: boolean;
      readonly copyBuffers: boolean;
    });
    encode(value: unknown): Uint8Array;
  }
}
