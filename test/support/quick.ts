/** How content is packed for tests: in no time, at whatever size. */
import { constants } from 'node:zlib';

export const QUICK = { params: { [constants.BROTLI_PARAM_QUALITY]: 1 } };
