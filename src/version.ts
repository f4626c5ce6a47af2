/** The version of the agent: package.json's, which a test compares. */
export const VERSION = '0.1.0';
/** The version of the contract (abi.ts): raised by one whenever an event or an effect changes shape. */
export const ABI_VERSION = 2;
