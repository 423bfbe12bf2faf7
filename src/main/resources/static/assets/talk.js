// A conversation that stays up to date. Without this file the same page works by reloading.
(() => {
  'use strict';
  const main = document.querySelector('[data-talk]');
  if (!main) return;
  const $ = id => document.getElementById(id);
  const id = main.dataset.talk, here = '/conversations/' + id, draft = 'talk-' + id, seen = new Set();
  let last = +main.dataset.last, sending = false, retry = 0, tried = '';

  const add = line => {
    if (seen.has(line.seq) || $('m' + line.seq)) return;
    seen.add(line.seq);
    last = Math.max(last, line.seq);
    const li = $('line').content.querySelector('li').cloneNode(true);
    const [who, text, meta, hint] = li.children, [time, sent, report] = meta.children;
    li.id = 'm' + line.seq;
    li.classList.toggle('mine', line.mine);
    who.textContent = line.mine ? who.dataset.you : who.dataset.other;
    text.textContent = line.text;
    time.textContent = line.time;
    if (line.mine) sent.textContent = sent.dataset.sent;
    else { sent.textContent = ' · '; report.hidden = line.gone; report.href += '&message=' + line.id; }
    hint.textContent = line.hint;
    hint.hidden = !line.hint;
    $('lines').append(li);
    $('empty')?.remove();
    if (!line.mine && $('left')) $('left').hidden = true; // Somebody answered: they may send as many as ever.
    li.scrollIntoView({ block: 'nearest' });
  };

  // Something besides the messages changed: the page is asked again, and only what differs is replaced.
  const refresh = async (after = '') => {
    const fresh = new DOMParser().parseFromString(await (await fetch(here + after, { headers: { 'X-By-Itself': '1' } })).text(), 'text/html');
    for (const part of ['status', 'danger', 'left']) {
      const now = fresh.getElementById(part);
      if (now) $(part)?.replaceWith(now);
    }
    const was = $('write'), now = fresh.getElementById('write');
    if (was && !now) { if (!$('text').value) was.remove(); } else if (!was && now) location.reload();
  };

  // Signed out in another tab, or it is not ours any more: nobody reads on here.
  const stay = async () => {
    const answer = await fetch(here, { redirect: 'manual', headers: { 'X-By-Itself': '1' } });
    if (answer.type !== 'opaqueredirect' && answer.status !== 404) return;
    document.body.hidden = true;
    sessionStorage.removeItem(draft);
    location.replace('/');
  };

  const follow = () => {
    const stream = new EventSource(here + '/stream?after=' + last);
    stream.addEventListener('line', event => add(JSON.parse(event.data)));
    stream.addEventListener('changed', () => refresh().catch(() => {}));
    stream.onerror = () => {
      if (stream.readyState !== EventSource.CLOSED) return;
      stream.close();
      stay().catch(() => {}).finally(() => setTimeout(follow, 5000 + Math.random() * 5000));
    };
    addEventListener('pagehide', () => stream.close(), { once: true });
  };
  follow();
  $('lines').lastElementChild?.scrollIntoView({ block: 'nearest' });

  const form = $('write');
  if (!form) { sessionStorage.removeItem(draft); return; }
  const text = $('text'), key = form.elements.key, anyway = form.elements.anyway, button = form.querySelector('button');

  // The draft lives in this tab and dies with it. Its key stays with it, so that trying again never sends it twice.
  const keep = () => text.value
    ? sessionStorage.setItem(draft, JSON.stringify({ text: text.value, key: key.value })) : sessionStorage.removeItem(draft);
  const kept = JSON.parse(sessionStorage.getItem(draft) || 'null');
  if (kept && !text.value) { text.value = kept.text; key.value = kept.key; }
  text.addEventListener('input', () => { anyway.value = 'false'; button.textContent = button.dataset.send; keep(); });

  const show = reply => {
    $('error').textContent = reply.error;
    $('error').className = reply.error ? 'error' : '';
    $('ask').textContent = reply.ask;
    $('ask').hidden = !reply.ask;
    anyway.value = String(!!reply.ask);
    button.textContent = reply.ask ? button.dataset.anyway : button.dataset.send;
    key.value = reply.key;
    if (reply.sent) {
      text.value = '';
      $('left').hidden = true;
      if (reply.danger || reply.few || !$('danger').hidden) refresh('?sent=true').catch(() => { $('danger').hidden = !reply.danger; });
      $('said').textContent = reply.said;
      $('said').hidden = !reply.said;
    }
    keep();
    text.focus();
  };

  // Never what somebody is still changing: then they press the button themselves.
  const again = () => { if (text.value === tried) send(); };

  const send = async () => {
    if (sending) return;
    sending = true;
    clearTimeout(retry);
    const body = new URLSearchParams(new FormData(form));
    tried = text.value;
    text.readOnly = true;
    try {
      const abort = AbortSignal.timeout ? AbortSignal.timeout(15000) : undefined;
      const answer = await fetch(form.action, { method: 'POST', body, headers: { Accept: 'application/json' }, signal: abort });
      if (answer.ok || answer.status === 422) {
        show(await answer.json());
        $('waiting').hidden = true;
      } else if (answer.status >= 500 || answer.status === 429) {
        throw new Error();
      } else {
        $('waiting').hidden = false; // Signed out, or gone: pressing again loads the page and says so.
        form.dataset.plain = '1';
      }
    } catch {
      $('waiting').hidden = false;
      retry = setTimeout(again, 4000);
    } finally {
      text.readOnly = false;
      sending = false;
    }
  };
  form.addEventListener('submit', event => {
    if (form.dataset.plain) { keep(); return; }
    event.preventDefault();
    if (text.value.trim()) send();
  });
  addEventListener('online', () => { if (!$('waiting').hidden) again(); });
})();
