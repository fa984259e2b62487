/** What the place for questions to the facilitator says. */
export const askingMessages = {
  ask: 'Eine Frage stellen',
  yours: 'Deine Frage an die Leitung',
  send: 'Fragen',
  empty: 'Schreib zuerst deine Frage.',
  long: 'Das ist zu lang.',
  asked: 'Gestellt. Andere sehen die Frage und können für sie stimmen.',
  waits: 'Gestellt. Andere sehen die Frage, sobald die Leitung sie freigibt.',
  closed: 'Gerade werden keine Fragen angenommen. Deine bleibt hier stehen.',
  failed: 'Das ließ sich nicht senden. Deine Worte bleiben hier; versuch es gleich noch einmal.',
  others: 'Bisher gefragt',
  mine: 'Deine',
  answered: 'Beantwortet',
};
