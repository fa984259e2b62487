/** What is seldom said: of the place for questions to the facilitator, and to a phone that keeps no cookie. */
export const rareMessages = {
  ask: 'Hacer una pregunta',
  yours: 'Tu pregunta para quien dirige',
  send: 'Preguntar',
  empty: 'Escribe primero tu pregunta.',
  long: 'Es demasiado larga.',
  asked: 'Enviada. Los demás la ven y pueden votarla.',
  waits: 'Enviada. Los demás la verán cuando quien dirige la apruebe.',
  closed: 'Ahora no se admiten preguntas. La tuya queda aquí.',
  failed: 'No se pudo enviar. Tu texto se guarda; prueba otra vez en un momento.',
  others: 'Preguntas hasta ahora',
  mine: 'Tuya',
  answered: 'Respondida',
  noCookies: 'Esta página necesita una cookie',
  noCookiesMore: 'Sin ella la sala no puede guardarte el sitio: permite las cookies en esta página, o ábrela en otro navegador, y cárgala de nuevo.',
  roomShut: 'La sala no admite a nadie más por ahora. Quien dirige el taller puede volver a abrirla.',
};
