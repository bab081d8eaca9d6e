// Asks the device for its key and puts the answer into the form, which then goes as any other. Nothing is kept here.
(() => {
  'use strict';
  const bytes = text => Uint8Array.from(atob(text.replace(/-/g, '+').replace(/_/g, '/')), c => c.charCodeAt(0));
  const text = buffer => btoa(String.fromCharCode(...new Uint8Array(buffer)))
    .replace(/\+/g, '-').replace(/\//g, '_').replace(/=+$/, '');
  const TIMEOUT = 120000;
  const ALGORITHMS = [-7, -8, -257];

  const known = asked => asked.known.split(' ').filter(Boolean).map(each => {
    const [id, transports] = each.split(':');
    return { type: 'public-key', id: bytes(id), transports: transports ? transports.split(',') : [] };
  });

  const create = async (asked, form) => {
    const { response } = await navigator.credentials.create({ publicKey: {
      challenge: bytes(asked.challenge),
      rp: { id: asked.host, name: 'Maillage' },
      user: { id: bytes(asked.user), name: asked.login, displayName: asked.login },
      pubKeyCredParams: ALGORITHMS.map(alg => ({ type: 'public-key', alg })),
      excludeCredentials: known(asked),
      authenticatorSelection: { residentKey: 'preferred', userVerification: 'preferred' },
      attestation: 'none',
      timeout: TIMEOUT,
    } });
    form.elements.keyClient.value = text(response.clientDataJSON);
    form.elements.keyAttestation.value = text(response.attestationObject);
    form.elements.keyTransports.value = (response.getTransports?.() ?? []).join(',');
  };

  const get = async (asked, form) => {
    const credential = await navigator.credentials.get({ publicKey: {
      challenge: bytes(asked.challenge),
      rpId: asked.host,
      allowCredentials: known(asked),
      userVerification: 'preferred',
      timeout: TIMEOUT,
    } });
    form.elements.keyCredential.value = text(credential.rawId);
    form.elements.keyClient.value = text(credential.response.clientDataJSON);
    form.elements.keyProof.value = text(credential.response.authenticatorData);
    form.elements.keySignature.value = text(credential.response.signature);
  };

  const sentence = (failure, asked) => {
    if (location.origin !== asked.origin || failure.name === 'SecurityError') {
      return `Une clé d’accès ne répond qu’à l’adresse ${asked.origin} : ouvrez le programme à cette adresse.`;
    }
    if (failure.name === 'InvalidStateError') return 'Cet appareil a déjà une clé pour votre compte.';
    if (failure.name === 'NotAllowedError') return 'La demande a été annulée, ou elle a trop attendu. Recommencez.';
    return 'L’appareil n’a pas pu répondre. Recommencez, ou prenez une autre preuve.';
  };

  for (const ask of document.querySelectorAll('[data-passkey]')) {
    const form = ask.closest('form');
    let answered = false;
    form.addEventListener('submit', async event => {
      const required = [...form.querySelectorAll('[required]')];
      if (answered || required.some(input => input.value.trim() === '')) return;
      event.preventDefault();
      const problem = ask.querySelector('[data-passkey-problem]');
      problem.textContent = '';
      try {
        if (!window.PublicKeyCredential) throw new DOMException('', 'NotSupportedError');
        await (ask.dataset.passkey === 'create' ? create : get)(ask.dataset, form);
        answered = true;
        form.requestSubmit();
      } catch (failure) {
        problem.textContent = sentence(failure, ask.dataset);
      }
    });
  }
  // A page taken back from the browser's memory holds a challenge that has served.
  addEventListener('pageshow', event => { if (event.persisted) location.reload(); });
})();
