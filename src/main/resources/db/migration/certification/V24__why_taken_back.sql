-- Whoever asks that a certificate is taken back for good says why: another reads it before they agree, its holder after.
alter table certification.suspension add column revoke_reason bytea;

call viewer.class('certification.suspension', 'content', 'revoke_reason');
