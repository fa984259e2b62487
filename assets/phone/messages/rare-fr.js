/** What is seldom said: of the place for questions to the facilitator, and to a phone that keeps no cookie. */
export const rareMessages = {
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
  noCookies: 'Cette page a besoin d’un cookie',
  noCookiesMore: 'Sans lui, la salle ne peut pas garder votre place : autorisez les cookies pour cette page, ou ouvrez-la dans un autre navigateur, puis rechargez-la.',
  roomShut: 'La salle n’accueille plus personne pour le moment. La personne qui anime l’atelier peut la rouvrir.',
};
