import { expect, test } from 'vitest';
import { collectAnswers, MissingAnswersError } from './collect-answers.ts';
import { StoppedError } from './stopped-error.ts';

const lines = (...answers: (string | undefined)[]) => {
  const asked: string[] = [];
  const ask = async (text: string, usual: string | undefined) => {
    asked.push(`${text}${usual === undefined ? '' : ` [${usual}]`}`);
    return answers.shift();
  };
  return { ask, asked };
};
const url = 'https://example.org/report';

test('everything is asked for, an empty line is the usual answer', async () => {
  const { ask, asked } = lines('Report', '', '2025-06', url, '', '', '2026-11-22');
  expect(await collectAnswers({}, 'Office', ask)).toEqual({
    title: 'Report',
    publisher: 'Office',
    published: '2025-06',
    url,
    seen: url,
    seenKind: 'primary',
    seenOn: '2026-11-22',
  });
  expect(asked).toHaveLength(7);
  expect(asked[1]).toBe('Publisher [Office]');
});

test('a page that is not the publisher’s has no usual kind', async () => {
  const { ask, asked } = lines('secondary');
  const given = {
    title: 'Report',
    publisher: 'Office',
    published: 'none',
    url,
    seen: 'https://example.com/retold',
    seenOn: '2026-11-22',
  };
  const answers = await collectAnswers(given, 'Office', ask);
  expect(answers.seenKind).toBe('secondary');
  expect(asked).toHaveLength(1);
  expect(asked[0]).not.toContain('[');
});

test('what was given is not asked for and not changed', async () => {
  const given = {
    title: 'a',
    publisher: 'b',
    published: '2025',
    url: 'none',
    seen: url,
    seenKind: 'reprint',
    seenOn: '2026-11-22',
  };
  const { ask, asked } = lines();
  expect(await collectAnswers(given, 'Office', undefined)).toEqual(given);
  expect(await collectAnswers(given, 'Office', ask)).toEqual(given);
  expect(asked).toEqual([]);
});

test('with nobody to ask, all that is missing is told at once', async () => {
  const failed = collectAnswers({ title: 'Report' }, 'Office', undefined);
  await expect(failed).rejects.toThrow(MissingAnswersError);
  await expect(failed).rejects.toThrow('--published, --url, --seen, --seen-kind, --seen-on');
});

test('whoever hangs up is not asked on', async () => {
  const { ask, asked } = lines('Report', undefined);
  await expect(collectAnswers({}, 'Office', ask)).rejects.toThrow(StoppedError);
  expect(asked).toHaveLength(2);
});

test('an answer that cannot be taken is asked for again, with what is wrong', async () => {
  const given = {
    title: 'a',
    publisher: 'b',
    url: 'none',
    seen: url,
    seenKind: 'reprint',
    seenOn: '2026-11-22',
  };
  const { ask, asked } = lines('2026-13', '', '2026-03');
  const problemOf = (_name: string, answer: string) =>
    answer === '2026-13' ? 'no such month' : undefined;
  expect((await collectAnswers(given, 'Office', ask, problemOf)).published).toBe('2026-03');
  expect(asked.map((text) => text.split('\n')[0])).toEqual([
    expect.stringContaining('Date'),
    'no such month',
    'needed',
  ]);
});

test('a given answer that cannot be taken stops before anything is asked', async () => {
  const { ask, asked } = lines();
  const problemOf = (name: string) => (name === 'published' ? 'no such month' : undefined);
  const failed = collectAnswers({ published: '2026-13' }, 'Office', ask, problemOf);
  await expect(failed).rejects.toThrow('no such month');
  expect(asked).toEqual([]);
});
