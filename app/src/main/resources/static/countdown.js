// Tells how long is left, to the second, by the clock of the server: that of the reader may be wrong. The date beside it stays.
(() => {
  'use strict';
  const place = document.querySelector('[data-closes]');
  if (!place) return;
  const left = Date.parse(place.dataset.closes) - Date.parse(place.dataset.now);
  const begun = Date.now();
  const many = (number, word) => `${number}\u00a0${word}${number > 1 ? 's' : ''}`;
  const two = number => String(number).padStart(2, '0');
  const tell = () => {
    const seconds = Math.floor((left - (Date.now() - begun)) / 1000);
    if (seconds < 0) {
      clearInterval(beat);
      place.textContent = 'La date limite est passée depuis minuit, heure de Nouméa.';
      document.querySelectorAll('[data-while-open]').forEach(each => { each.hidden = true; });
      return;
    }
    const days = Math.floor(seconds / 86400);
    const clock = `${Math.floor(seconds / 3600) % 24}\u00a0h\u00a0${two(Math.floor(seconds / 60) % 60)}\u00a0min\u00a0${two(seconds % 60)}\u00a0s`;
    place.textContent = `Il reste ${days > 0 ? many(days, 'jour') + ', ' : ''}${clock}.`;
  };
  const beat = setInterval(tell, 1000);
  place.hidden = false;
  tell();
})();
