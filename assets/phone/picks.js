import {el, written} from './dom.js';
import {form, letters, put} from './kinds/form.js';
import {cards, item, tag} from './parts.js';

const longest = 60;

const text = (value) => value.find((each) => typeof each === 'string') || '';
const places = (value) => value.filter(Number.isInteger);

/**
 * Options of which several can be picked, or one be put in one's own words; they go out at the button. Of a choice a tapped option
 * goes out at once.
 */
export function ask(view, room, choices) {
  const {words} = room;
  const one = view.type === 'choice';
  const most = one ? 1 : view.most;
  return form(view, room, {
    blank: [],
    valueOf: ({options, other}) => (other ? [...options, other] : options),
    answerOf: (value) => ({options: places(value).sort((a, b) => a - b), other: text(value).trim() || undefined}),
    missing: (value) => (value.length === 0 ? words.pickFirst : letters(text(value)) > longest ? words.fill(words.wordLong, {most: longest}) : ''),
    build: (change, now) => {
      const hint = el('p', {class: 'hint', role: 'status'});
      /** With one more where there is room for it. */
      const plus = (others, added) => {
        const over = added.length && others.length >= most;
        hint.textContent = over ? words.count(words.pickedAll, most) : '';
        change(over ? others : [...others, ...added]);
      };
      const inputs = view.options.map((_, i) => el('input', {type: one ? 'radio' : 'checkbox', name: 'option', onchange: ({target}) => {
        if (one) room.cast({options: change([i]) || [i]});
        else plus(now().filter((each) => each !== i), target.checked ? [i] : []);
      }}));
      const field = view.other && el('input', {
        type: 'text', class: 'field', dir: 'auto', autocomplete: 'off', enterkeyhint: 'done', 'aria-label': words.ownWords, placeholder: words.ownWords,
        oninput: () => plus(one ? [] : places(now()), field.value.trim() ? [field.value] : []),
      });
      return {
        nodes: [choices(view, room, inputs, one ? 'radiogroup' : 'group', one ? 'ring' : 'box', field), hint],
        label: words.savePicks,
        place: (value) => {
          inputs.forEach((input, i) => (input.checked = value.includes(i)));
          if (field) put(field, text(value));
        },
        first: (value) => (text(value) ? field : inputs[room.order ? room.order[0] : 0]),
      };
    },
  });
}

/** What this guest worded, once the vote is closed. */
export const recall = ({words, answer}) => answer && answer.other && cards([item(true, written('span', answer.other), tag(words.yourAnswer))]);

/** What people worded, as far as the room may see it. */
export const said = ({result: {others}}, {words, answer}) => others
  && el('section', {}, el('h2', {}, words.other), cards(others.map((each) => item(answer && answer.other === each, written('span', each)))));
