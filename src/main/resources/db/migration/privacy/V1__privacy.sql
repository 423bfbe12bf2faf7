create schema privacy;

-- Every look at somebody else's, and every try that found nothing. It only grows; once sealed (seq, hash) it is one
-- link of a chain whose heads are exported. The ids stay when a person is erased: by then they lead to nobody.
create table privacy.look (
    id       uuid        primary key,
    at       timestamptz not null,
    viewer   person_id,
    acts_as  text        not null,
    action   text        not null,
    about    uuid,
    whose    person_id,
    found    boolean     not null,
    seq      bigint,
    hash     text,
    constraint a_sealed_look_has_a_place_and_a_hash check ((seq is null) = (hash is null)),
    constraint who_was_looked_at_is_known_when_found check (not found or whose is not null)
);

create unique index look_by_place on privacy.look (seq) where seq is not null;
create index look_waiting on privacy.look (id) where seq is null;
create index look_by_person on privacy.look (whose, at);

-- Somebody's yes to one thing, in the words of one version. A withdrawn yes stays, with its date.
create table privacy.consent (
    id           uuid        primary key,
    person       person_id   not null,
    kind         text        not null,
    wording      text        not null,
    version      text        not null,
    given_at     timestamptz not null,
    withdrawn_at timestamptz,
    constraint nobody_withdraws_before_they_gave check (withdrawn_at >= given_at)
);

create unique index one_open_consent_of_a_kind on privacy.consent (person, kind) where withdrawn_at is null;

-- A person who is being erased, and the steps that are done; both rows go with the last step.
create table privacy.erasure (
    person   person_id   primary key,
    begun_at timestamptz not null
);

create table privacy.erasure_step (
    person  person_id   not null references privacy.erasure on delete cascade,
    step    text        not null,
    done_at timestamptz not null,
    primary key (person, step)
);

call viewer.class('privacy.look', 'public', 'id, at, acts_as, action, about, found, seq, hash');
call viewer.class('privacy.look', 'identity', 'viewer, whose');
call viewer.class('privacy.consent', 'public', 'id, kind, wording, version, given_at, withdrawn_at');
call viewer.class('privacy.consent', 'identity', 'person');
call viewer.class('privacy.erasure', 'public', 'begun_at');
call viewer.class('privacy.erasure', 'identity', 'person');
call viewer.class('privacy.erasure_step', 'public', 'step, done_at');
call viewer.class('privacy.erasure_step', 'identity', 'person');

alter table privacy.look enable row level security, force row level security;
alter table privacy.consent enable row level security, force row level security;
alter table privacy.erasure enable row level security, force row level security;
alter table privacy.erasure_step enable row level security, force row level security;

create policy a_look_is_written_by_who_looks on privacy.look for insert
    to naast_viewer, naast_match, naast_job, naast_erase
    with check (coalesce(viewer, '00000000-0000-0000-0000-000000000000'::uuid) = (select viewer.id()) and seq is null);
create policy people_see_who_looked on privacy.look for select to naast_viewer using (whose = (select viewer.id()));
create policy the_sealer_reads on privacy.look for select to naast_seal using (true);
create policy the_sealer_chains on privacy.look for update to naast_seal using (seq is null) with check (seq is not null);

create policy people_keep_their_own on privacy.consent to naast_viewer
    using (person = (select viewer.id())) with check (person = (select viewer.id()));
create policy jobs_ask on privacy.consent for select to naast_job using (true);
create policy erased_with_the_person on privacy.consent to naast_erase using (true);

create policy people_ask_for_it on privacy.erasure for insert to naast_viewer with check (person = (select viewer.id()));
create policy jobs_ask_for_it on privacy.erasure for insert to naast_job with check (true);
create policy the_eraser_keeps_it on privacy.erasure to naast_erase using (true);
create policy the_eraser_keeps_steps on privacy.erasure_step to naast_erase using (true);

grant usage on schema privacy to naast_viewer, naast_match, naast_job, naast_seal, naast_erase;
grant insert (id, at, viewer, acts_as, action, about, whose, found) on privacy.look
    to naast_viewer, naast_match, naast_job, naast_erase;
grant select on privacy.look to naast_viewer, naast_seal;
grant update (seq, hash) on privacy.look to naast_seal;
grant select, insert on privacy.consent to naast_viewer;
grant update (withdrawn_at) on privacy.consent to naast_viewer;
grant select on privacy.consent to naast_job;
grant select, delete on privacy.consent to naast_erase;
grant insert on privacy.erasure to naast_viewer, naast_job;
-- For the lock that lets one node at a time take a step.
grant select, insert, update, delete on privacy.erasure to naast_erase;
grant select, insert, delete on privacy.erasure_step to naast_erase;
