/** How things stand: what, and more of it, in words, and a tone. Nothing but the room's reply makes it say "saved". */
export function statusOf(words, {link, view, sending, saved, draft, screen, unfinished}) {
  if (view && view.kind === 'ended') return [null, 'none'];
  const own = view && screen && screen.status ? screen.status(link) : null;
  if (own) return own;
  if (link === 'lost') return [lost(words, view, sending, saved), 'trouble'];
  if (!view) return [words.connecting, 'wait'];
  const late = unfinished ? words.unfinished : words.late;
  if (view.kind !== 'question' && (unfinished || sending.name === 'late')) return [saved ? words.lateOwn : late, 'trouble'];
  switch (view.kind) {
    case 'question':
      return screen && screen.settle ? asked(words, sending, saved, draft, view.revise === false, screen.skipped()) : [words.connected, 'ok'];
    case 'closed':
      return [saved ? words.closedOwn : words.closed, 'none'];
    case 'results':
      return [words.shown, 'none'];
    default:
      return [words.connected, 'ok'];
  }
}

function lost(words, view, sending, saved) {
  if (['sending', 'kept', 'busy', 'full'].includes(sending.name)) return kept(words, sending);
  return view && view.kind === 'question' && saved ? words.lostAnswered : words.lost;
}

const kept = (words, sending) => (sending.back ? words.lostBack : words.lostKept);

function asked(words, sending, saved, draft, once, skipped) {
  switch (sending.name) {
    case 'sending':
      return [words.sending, 'wait'];
    case 'kept':
      return [kept(words, sending), 'trouble'];
    case 'busy':
      return [words.busy, 'wait'];
    case 'full':
      return [words.full, 'trouble'];
    case 'noSeat':
      return [words.noSeat, 'trouble'];
    case 'refused':
      return [[words.refused, sending.error || words.refusedMore], 'trouble'];
    case 'late':
      return [once && saved ? words.savedOnce : saved ? words.lateOwn : words.late, 'trouble'];
    default:
      if (draft) return [draft === 'changed' ? words.notSavedChanged : words.notSaved, 'none'];
      if (saved) return [once ? words.savedOnce : words.saved, 'ok'];
      if (skipped) return [words.skipped, 'ok'];
      return [once ? words.notAnsweredOnce : words.notAnswered, 'none'];
  }
}
