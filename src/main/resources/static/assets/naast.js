// Works beside the page, never instead of it: every page does its job without this file.
(() => {
  'use strict';
  const leave = () => {
    const link = document.querySelector('[data-leave]');
    document.body.hidden = true;
    document.title = ' ';
    sessionStorage.clear();
    location.replace(link.href);
  };
  document.addEventListener('click', event => {
    if (event.target.closest('[data-leave]')) { event.preventDefault(); leave(); }
  });
  let shifts = [];
  document.addEventListener('keydown', event => {
    if (event.key !== 'Shift' || event.repeat) { if (event.key !== 'Shift') shifts = []; return; }
    shifts = [...shifts.filter(at => event.timeStamp - at < 1500), event.timeStamp];
    if (shifts.length >= 3) leave();
  });
  // A second tap on a button must not do the same thing twice.
  document.addEventListener('submit', event => {
    const form = event.target;
    if (form.dataset.live !== undefined) return;
    if (form.dataset.sent) { event.preventDefault(); return; }
    form.dataset.sent = '1';
    addEventListener('pageshow', () => { delete form.dataset.sent; }, { once: true });
    setTimeout(() => { delete form.dataset.sent; }, 8000);
  });
  // The first field with an error gets the focus, after a page that came back with one.
  const wrong = document.querySelector('.errors');
  if (wrong) { wrong.tabIndex = -1; wrong.focus(); }
})();
