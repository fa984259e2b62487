import {remoteWords as words} from './remote-words.js';

/** How the exercise stands. */
export function breakoutWords({stage, groups}) {
  if (stage === 'ready') return words.groupsReady;
  return ['groups', 'task'].includes(stage) ? words.groupsWork(groups) : words.groupsOver;
}

/** How the vote stands. Hands may be more than have joined. */
export function pollWords({phase, revealed, answers, people, hands}, joined, round) {
  const vote = round > 1 ? `${words.round(round)} ` : '';
  return vote + phaseWords(phase, revealed, hands ? words.byHand(answers, hands) : words.answered(answers, Math.max(people || joined, answers)));
}

function phaseWords(phase, revealed, who) {
  if (revealed && phase !== 'open') return words.revealed(who);
  if (phase === 'ready') return words.ready;
  return phase === 'open' ? words.voteOpen(who) : words.voteClosed(who);
}
