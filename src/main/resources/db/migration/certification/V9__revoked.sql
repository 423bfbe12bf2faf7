-- What two people found right to stop, two people take back for good: one asks for it, another agrees.
alter table certification.suspension
    add column revoke_by person_id,
    add column revoked_at timestamptz,
    add constraint nobody_takes_back_their_own check (revoke_by <> holder);

call viewer.class('certification.suspension', 'public', 'revoked_at');
call viewer.class('certification.suspension', 'identity', 'revoke_by');
