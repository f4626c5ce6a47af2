/** The traps of the StarOS guide, name by name. */
import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { MESSAGES } from '../../src/syslog/messages.ts';
import { STAROS_MEANINGS } from '../../src/traps/meanings.ts';
import { STAROS_TRAPS } from '../../src/traps/staros.ts';

test('numbers and names are those of the guide, literally', () => {
  assert.equal(
    STAROS_TRAPS.map(({ number, raised, cleared }) => `${number}: ${raised} / ${cleared}`),
    [
      '1349: starSmartLicenseServiceOOC / starSmartLicenseServiceOOCClear',
      '1350: starSmartLicenseEvalMode / starSmartLicenseEvalModeClear',
      '1351: starSmartLicenseEvalModeExpire / starSmartLicenseEvalModeExpireClear',
      '1352: starSmartLicenseCSSMConntectionFail / starSmartLicenseCSSMConnectionFailClear',
      '1353: starSmartLicenseServiceEvalExpiry / starSmartLicenseServiceEvalExpiryClear',
    ],
  );
  assert.equal(Object.keys(STAROS_MEANINGS), ['1349', '1350', '1351', '1352', '1353']);
});

test('no message raises or clears two of them, and a message that has no tag is none of a tag', () => {
  const causes = STAROS_TRAPS.flatMap(({ raisedBy, clearedBy }) => [raisedBy, clearedBy]);
  assert.is(new Set(causes).size, causes.length);
  for (const { vars, raisedBy } of STAROS_TRAPS)
    for (const parameter of Object.values(vars ?? {})) assert.match(MESSAGES[raisedBy].text, `<${parameter}>`);
});

test.run();
