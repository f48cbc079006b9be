import type { Story } from '../../story/story';
import { isLongerThanDay, isRightSpan, isSameDays, readDaySpan, type DaySpan } from './day-span';
import { baseName, findWords, isMeeting, type Gold, type Place, type Placer } from './gold';

/** Counts over time expressions with a calendar value. */
export interface TimeCounts {
  readonly gold: number;
  readonly answers: number;
  readonly found: number;
  readonly valued: number;
}

interface DatedPlace extends Place {
  readonly value: DaySpan | null;
}

function placeGold(gold: Gold, placer: Placer): DatedPlace[] {
  const used = new Map<string, number>();
  return gold.timexes.flatMap(({ article, sentence, expression, value }) => {
    const around = placer.place(article, sentence);
    if (!around) return [];
    // the same words twice in a sentence are two expressions: look behind the one already taken
    const key = `${article}|${around.start}|${expression}`;
    const at = findWords(placer.textOf(article), expression, used.get(key) ?? around.start) ?? around;
    used.set(key, at.end);
    return [{ file: article, start: at.start, end: at.end, value: value ? readDaySpan(value) : null }];
  });
}

/** Whether the value is right; wide gold is matched by what is right within it, a day only by that day. */
function isValueRight(answer: DaySpan | null, gold: DaySpan): boolean {
  return isSameDays(answer, gold) || (isLongerThanDay(gold) && isRightSpan(answer, gold));
}

/** Aligns the story's time expressions with the gold's one to one, by overlap, right values first. */
export function scoreTimes(gold: Gold, story: Story, placer: Placer): TimeCounts {
  const wanted = placeGold(gold, placer);
  const answers: DatedPlace[] = story.articles.flatMap((article) =>
    article.times.flatMap(({ start, end, date }) =>
      date === null ? [] : [{ file: baseName(article.file), start, end, value: readDaySpan(date) }],
    ),
  );
  const taken = new Set<DatedPlace>();
  const counts = { gold: 0, answers: answers.length, found: 0, valued: 0 };
  for (const want of wanted) {
    if (want.value === null) continue;
    const { value } = want;
    counts.gold++;
    const near = answers.filter((answer) => !taken.has(answer) && isMeeting(answer, want));
    const best = near.find((answer) => isValueRight(answer.value, value)) ?? near[0];
    if (!best) continue;
    taken.add(best);
    counts.found++;
    if (isValueRight(best.value, value)) counts.valued++;
  }
  return counts;
}
