/** What the place for questions to the facilitator says. */
export const askingMessages = {
  ask: 'Ask a question',
  yours: 'Your question for the facilitator',
  send: 'Ask',
  empty: 'Write your question first.',
  long: 'That is too long.',
  asked: 'Asked. Others can see it and vote for it.',
  waits: 'Asked. Others see it once the facilitator lets it through.',
  closed: 'Questions are closed just now. Yours is kept here.',
  failed: 'It could not be sent. Your words are kept; try again in a moment.',
  others: 'Asked so far',
  mine: 'Yours',
  answered: 'Answered',
};
