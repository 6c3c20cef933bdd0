/**
 * The script of a report. The evidence stands in the page already; the script shows it beside the text: a number
 * opens its note, a record in the note opens its sentences. The address keeps track (`#finding=plots&record=rec_x`),
 * so that what is open can be sent to somebody, and Back works. Without script the same links lead to the notes.
 */
export const PAGE_SCRIPT = `
'use strict';
(() => {
  const dialog = document.querySelector('dialog.panel');
  if (!dialog || typeof dialog.showModal !== 'function') return;
  const body = dialog.querySelector('.panel-body');
  const back = dialog.querySelector('.back');
  const kinds = { 'f-': 'finding', 's-': 'stated' };
  let opener = null;

  const byId = (id) => document.getElementById(id);
  const anchorOf = (link) => decodeURIComponent(link.getAttribute('href').slice(1));

  function stateOf(anchor) {
    const kind = kinds[anchor.slice(0, 2)];
    return kind ? kind + '=' + encodeURIComponent(anchor.slice(2)) : null;
  }

  function read() {
    const asked = new URLSearchParams(location.hash.slice(1));
    for (const [prefix, kind] of Object.entries(kinds))
      if (asked.has(kind)) return { anchor: prefix + asked.get(kind), record: asked.get('record') };
    return asked.has('record') ? { anchor: null, record: asked.get('record') } : null;
  }

  function copyOf(element) {
    const copy = element.cloneNode(true);
    for (const one of [copy, ...copy.querySelectorAll('[id]')]) one.removeAttribute('id');
    for (const one of copy.querySelectorAll('details.records')) unfold(one);
    return copy;
  }

  function unfold(details) {
    const box = document.createElement('div');
    const title = document.createElement('p');
    title.append(...details.querySelector('summary').childNodes);
    details.querySelector('summary').replaceWith(title);
    box.className = 'records';
    box.append(...details.childNodes);
    details.replaceWith(box);
  }

  function showNote(note) {
    const copy = copyOf(note);
    const heading = note.closest('article.note, li.note').querySelector('h3');
    if (note.classList.contains('group')) copy.prepend(heading.cloneNode(true));
    for (const link of copy.querySelectorAll('a.record-link')) {
      const record = byId(anchorOf(link));
      const documents = record ? [...record.querySelectorAll('.documents li')] : [];
      for (const one of documents) {
        const line = document.createElement('small');
        line.append(...one.cloneNode(true).childNodes);
        link.append(line);
      }
    }
    return copy;
  }

  function render() {
    const state = read();
    const record = state && state.record ? byId('r-' + state.record) : null;
    const note = state && state.anchor ? byId(state.anchor) : null;
    if (!record && !note) {
      if (dialog.open) dialog.close();
      return;
    }
    back.hidden = !(record && note);
    const copy = record ? copyOf(record) : showNote(note);
    const heading = copy.querySelector('h3');
    if (heading) {
      heading.id = 'panel-heading';
      heading.tabIndex = -1;
    }
    body.replaceChildren(copy);
    if (!dialog.open) dialog.showModal();
    dialog.scrollTop = 0;
    if (heading) heading.focus();
  }

  function go(hash) {
    if (location.hash.slice(1) === hash) render();
    else location.hash = hash;
  }

  document.addEventListener('click', (event) => {
    const link = event.target.closest('a.figure, a.record-link');
    if (!link || event.ctrlKey || event.metaKey || event.shiftKey || event.button !== 0) return;
    const anchor = anchorOf(link);
    if (link.classList.contains('record-link')) {
      if (!dialog.contains(link)) opener = link;
      const state = dialog.contains(link) ? read() : null;
      const note = state && state.anchor ? stateOf(state.anchor) + '&' : '';
      event.preventDefault();
      go(note + 'record=' + encodeURIComponent(anchor.slice(2)));
    } else if (stateOf(anchor) && byId(anchor)) {
      opener = link;
      event.preventDefault();
      go(stateOf(anchor));
    }
  });

  back.addEventListener('click', () => {
    const state = read();
    if (state && state.anchor) go(stateOf(state.anchor));
  });
  dialog.querySelector('.close').addEventListener('click', () => dialog.close());
  dialog.addEventListener('click', (event) => {
    if (event.target === dialog) dialog.close();
  });
  dialog.addEventListener('close', () => {
    if (read()) history.replaceState(null, '', location.pathname + location.search);
    const state = opener && opener.isConnected ? opener : null;
    if (state) state.focus();
    opener = null;
  });
  addEventListener('hashchange', render);
  render();
})();
`;
