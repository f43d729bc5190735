/** English texts of the careers. */

export const career = {
  "key.open-career": "Open the careers",
  "career.title": "Careers",
  "career.sub": "Who could become what, by which way",
  "career.moving": "On the way to a new job",
  "career.moving-none": "Nobody now.",
  "career.matrix": "Ways to each role",
  "career.natural": "natural path",
  "career.reachable": "possible path",
  "career.long": "long way",
  "career.others":
    "Anybody else takes the long way ({path}, {weeks, plural, one {# week} other {# weeks}}), and fails more often.",
  "career.portraits": "Stories that came true",
  "career.portraits-none": "None yet. A story comes true when somebody takes an unlikely way and arrives.",
} as const;
