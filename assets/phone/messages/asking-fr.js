/** What the place for questions to the facilitator says. */
export const askingMessages = {
  ask: 'Poser une question',
  yours: 'Votre question pour l’animation',
  send: 'Demander',
  empty: 'Écrivez d’abord votre question.',
  long: 'C’est trop long.',
  asked: 'Question posée. Les autres la voient et peuvent la soutenir.',
  waits: 'Question posée. Les autres la verront une fois validée par l’animation.',
  closed: 'Les questions sont fermées pour l’instant. La vôtre reste ici.',
  failed: 'Envoi impossible. Votre texte est gardé ; réessayez dans un instant.',
  others: 'Questions posées',
  mine: 'La vôtre',
  answered: 'Répondu',
};
