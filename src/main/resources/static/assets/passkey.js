// Passkeys need script; the passphrase does not. The button shows only where a passkey can work.
const box = document.querySelector('[data-passkey]');
const bytes = text => Uint8Array.from(atob(text.replace(/-/g, '+').replace(/_/g, '/')), c => c.charCodeAt(0));
const text = buffer => btoa(String.fromCharCode(...new Uint8Array(buffer))).replace(/\+/g, '-').replace(/\//g, '_').replace(/=+$/, '');
const post = async (path, body) => {
  const answer = await fetch(path, {
    method: 'POST', credentials: 'same-origin', body: body ? JSON.stringify(body) : undefined,
    headers: { 'Content-Type': 'application/json', Accept: 'application/json', [box.dataset.header]: box.dataset.token },
  });
  if (!answer.ok) throw new Error(answer.status);
  return answer.json();
};
const listed = list => (list || []).map(one => ({ ...one, id: bytes(one.id) }));
const sent = (made, response) => ({ id: made.id, rawId: text(made.rawId), type: made.type, response,
  authenticatorAttachment: made.authenticatorAttachment, clientExtensionResults: made.getClientExtensionResults() });
const use = async () => {
  const asked = await post('/webauthn/authenticate/options');
  const made = await navigator.credentials.get({ publicKey: { ...asked, challenge: bytes(asked.challenge), allowCredentials: listed(asked.allowCredentials) } });
  const { response } = made;
  const done = await post('/login/webauthn' + (box.dataset.to ? '?to=' + box.dataset.to : ''), sent(made, {
    authenticatorData: text(response.authenticatorData), clientDataJSON: text(response.clientDataJSON),
    signature: text(response.signature), userHandle: response.userHandle ? text(response.userHandle) : undefined }));
  location.assign(done.redirectUrl);
};
const add = async () => {
  const wanted = await post('/webauthn/register/options');
  const made = await navigator.credentials.create({ publicKey: { ...wanted, challenge: bytes(wanted.challenge),
    user: { ...wanted.user, id: bytes(wanted.user.id) }, excludeCredentials: listed(wanted.excludeCredentials) } });
  const { response } = made;
  await post('/webauthn/register', { publicKey: { credential: sent(made, {
    attestationObject: text(response.attestationObject), clientDataJSON: text(response.clientDataJSON),
    transports: response.getTransports ? response.getTransports() : [] }), label: new Date().toISOString().slice(0, 10) } });
  location.reload();
};
if (box && window.PublicKeyCredential && isSecureContext) {
  box.hidden = false;
  box.querySelector('button').addEventListener('click', async () => {
    const wrong = box.querySelector('.error');
    wrong.hidden = true;
    try { await (box.dataset.passkey === 'new' ? add() : use()); } catch { wrong.hidden = false; }
  });
}
