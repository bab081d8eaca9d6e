// Adds speed, never a function: every page works without this file. Nothing about a person is kept in the browser.
(() => {
  'use strict';
  const first = (selector, from = document) => from.querySelector(selector);
  const all = (selector, from = document) => [...from.querySelectorAll(selector)];

  // The list of errors takes the focus, so that it is read before anything else.
  const showErrors = () => first('[data-errors]')?.focus();

  // One click, one request: a second one within the same submission is dropped. Names and values still travel.
  document.addEventListener('submit', event => {
    const form = event.target;
    if (event.defaultPrevented || form.method === 'dialog') return;
    if (form.dataset.busy) {
      event.preventDefault();
      return;
    }
    if (form.method === 'post') {
      form.dataset.busy = 'yes';
      (event.submitter ?? first('button:not([type="button"])', form))?.setAttribute('aria-busy', 'true');
    }
  });
  // What is sent travels in the words of the form too: a page that shows it again, the database away, has no others.
  const words = element => {
    const copy = element?.cloneNode(true);
    copy?.querySelectorAll('.hint, .muted').forEach(part => part.remove());
    return copy?.textContent.replace(/\s+/g, ' ').replace(/\s*[:?]\s*$/, '').trim() ?? '';
  };
  const said = field => {
    const label = words(field.labels?.[0]) || field.getAttribute('aria-label') || '';
    if (field.matches('[type="radio"], [type="checkbox"]')) {
      return field.checked ? [words(field.closest('fieldset')?.querySelector('legend')), label] : ['', ''];
    }
    const chosen = field.matches('select') && [...field.selectedOptions].filter(each => each.value);
    return [label, chosen ? chosen.map(words).join(', ') : field.value.trim()];
  };
  const TOLD = 'select, textarea:not([hidden]), input:not([type="hidden"], [type="file"], [type="password"], [type="submit"])';
  document.addEventListener('formdata', event => {
    if (event.target.method !== 'post') return;
    all(TOLD, event.target)
      .filter(field => field.name && !field.disabled)
      .map(said)
      .filter(([, text]) => text)
      .forEach(([label, text]) => event.formData.append('_said', label ? `${label} : ${text}` : text));
  });
  // The server says what is missing, in French and without losing a word: the browser's own bubbles stay silent.
  const letServerAnswer = form => { if (form?.method === 'post') form.noValidate = true; };
  document.addEventListener('click', event => letServerAnswer(event.target.closest('button, input')?.form), true);

  addEventListener('pageshow', () => {
    all('form[data-busy]').forEach(form => delete form.dataset.busy);
    all('button[aria-busy]').forEach(button => button.removeAttribute('aria-busy'));
  });

  document.addEventListener('click', event => {
    const target = event.target.closest('a[data-dialog], [data-close], a[data-keys], [aria-disabled="true"]');
    if (!target || event.ctrlKey || event.metaKey || event.shiftKey) return;
    if (target.matches('[aria-disabled="true"]')) event.preventDefault();
    if (target.matches('[data-close]')) target.closest('dialog')?.close();
    if (target.matches('a[data-dialog]')) {
      const dialog = document.getElementById(target.dataset.dialog);
      if (!dialog?.showModal) return;
      event.preventDefault();
      dialog.showModal();
    }
    if (target.matches('a[data-keys]')) {
      event.preventDefault();
      showKeys();
    }
  });

  const keysOn = () => document.body.dataset.singleKeys !== 'off';

  const showKeys = async () => {
    const page = document.body.dataset.keysPage;
    if (!page || first('dialog[open]')) return;
    let dialog = document.getElementById('keys-dialog');
    if (!dialog) {
      const answer = await fetch(page);
      const keys = answer.ok && first('#keys', new DOMParser().parseFromString(await answer.text(), 'text/html'));
      if (!keys) {
        location.href = page;
        return;
      }
      dialog = document.createElement('dialog');
      dialog.id = 'keys-dialog';
      dialog.setAttribute('aria-labelledby', 'keys-title');
      const title = document.createElement('h2');
      title.id = 'keys-title';
      title.textContent = 'Raccourcis clavier';
      const close = document.createElement('button');
      close.type = 'button';
      close.className = 'btn';
      close.dataset.close = '';
      close.textContent = 'Fermer';
      dialog.append(title, ...keys.children, close);
      document.body.append(dialog);
    }
    dialog.showModal();
  };

  const rows = () => all('main table.list tbody tr, main ul.list > li').filter(row => first('a, summary', row));
  const moveRow = step => {
    const lines = rows();
    if (lines.length === 0) return;
    const here = lines.indexOf(document.activeElement?.closest('tbody tr, ul.list > li'));
    const next = here < 0 ? (step > 0 ? 0 : lines.length - 1) : Math.min(Math.max(here + step, 0), lines.length - 1);
    first('th a, a, summary', lines[next]).focus();
  };
  const chooseRow = () => {
    const box = first('.pick input', document.activeElement?.closest('tbody tr') ?? document.createElement('p'));
    box?.click();
  };
  const nextQuestion = () => {
    const questions = all('main .ask');
    const here = questions.findIndex(question => question.contains(document.activeElement));
    const question = questions[(here + 1) % questions.length];
    if (!question) return;
    question.closest('details')?.setAttribute('open', '');
    (first('input:not([type="hidden"]), select, textarea, a, button', question) ?? question).focus();
    question.scrollIntoView({ block: 'nearest' });
  };

  let goUntil = 0;
  const single = {
    '/': () => first('#find')?.focus(),
    '?': showKeys,
    j: () => moveRow(1),
    k: () => moveRow(-1),
    x: chooseRow,
    n: nextQuestion,
    g: () => { goUntil = Date.now() + 1500; },
  };
  const typing = element =>
    element.isContentEditable || element.matches('textarea, select, input:not([type="checkbox"]):not([type="radio"])');

  document.addEventListener('keydown', event => {
    const target = event.target;
    if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) {
      const form = target.form ?? target.closest('form');
      if (form) {
        event.preventDefault();
        letServerAnswer(form);
        form.requestSubmit(first('button.main', form) ?? undefined);
      }
      return;
    }
    if (event.ctrlKey || event.metaKey || event.altKey || event.isComposing || typing(target) || first('dialog[open]')) return;
    if (event.key !== '?' && !keysOn()) return;
    if (Date.now() < goUntil) {
      goUntil = 0;
      if (event.key === 't' && document.body.dataset.home) {
        event.preventDefault();
        location.href = document.body.dataset.home;
        return;
      }
    }
    const button = event.key.length === 1 && first(`[data-key="${CSS.escape(event.key.toLowerCase())}"]`);
    const act = button ? () => button.click() : single[event.key];
    if (act) {
      event.preventDefault();
      act();
    }
  });

  // The highlight of a chosen line follows its box.
  document.addEventListener('change', event => {
    if (event.target.matches('.pick input')) event.target.closest('tr')?.classList.toggle('chosen', event.target.checked);
  });

  // What got no answer says so in the place of its answer, and asks again by itself until there is one.
  let askAgain;
  const unanswered = event => {
    const { elt, target, xhr } = event.detail;
    const words = document.getElementById(elt?.dataset?.unanswered ?? '');
    if (!words || !target || (xhr?.status > 0 && xhr.status < 500)) return;
    if (!first('[data-unanswered-here]', target)) {
      const said = words.content.cloneNode(true);
      said.firstElementChild.dataset.unansweredHere = '';
      target.replaceChildren(said);
    }
    clearTimeout(askAgain);
    askAgain = setTimeout(() => elt.dispatchEvent(new Event('again')), 5000);
  };
  ['htmx:responseError', 'htmx:sendError', 'htmx:timeout'].forEach(fault => document.addEventListener(fault, unanswered));
  document.addEventListener('htmx:beforeRequest', () => clearTimeout(askAgain));

  showErrors();
})();
