create schema admission;

-- An organisation that wants to take part, as somebody of it says; and what became of it.
create table admission.application (
    id          uuid        primary key,
    person      person_id,
    name        text        not null constraint an_organisation_has_a_name check (name ~ '\S' and length(name) <= 120),
    register    text        not null check (length(register) <= 60),
    country     text        not null constraint a_country_is_two_capitals check (country ~ '^[A-Z]{2}$'),
    website     text        not null check (length(website) <= 200),
    contact     bytea       not null,
    asked_at    timestamptz not null,
    due         timestamptz not null,
    state       text        not null default 'waiting' check (state in ('waiting', 'verified', 'refused', 'withdrawn')),
    answered_at timestamptz,
    answered_by person_id,
    words       bytea,
    programme   uuid,
    constraint nobody_verifies_their_own check (answered_by <> person),
    constraint an_answer_has_its_words check ((state in ('verified', 'refused')) = (words is not null)),
    constraint whoever_is_verified_has_a_programme check ((state = 'verified') = (programme is not null))
);

-- One open question per person.
create unique index one_open_application_per_person on admission.application (person) where state = 'waiting';
create index application_by_due on admission.application (due) where state = 'waiting';

call viewer.class('admission.application', 'public', 'id, name, register, country, website, asked_at, due, state,
    answered_at, programme');
call viewer.class('admission.application', 'identity', 'person, answered_by');
call viewer.class('admission.application', 'content', 'contact, words');

alter table admission.application enable row level security, force row level security;

create policy own on admission.application for select to naast_viewer using (person = (select viewer.id()));
create policy own_is_asked on admission.application for insert to naast_viewer
    with check (person = (select viewer.id()) and state = 'waiting');
create policy own_is_taken_back on admission.application for update to naast_viewer
    using (person = (select viewer.id()) and state = 'waiting') with check (state = 'withdrawn');
create policy operators_read on admission.application for select to naast_viewer
    using ((select viewer.acts_as()) = 'operator');
create policy operators_answer on admission.application for update to naast_viewer
    using ((select viewer.acts_as()) = 'operator' and state = 'waiting' and person <> (select viewer.id()))
    with check ((select viewer.acts_as()) = 'operator' and answered_by = (select viewer.id()));
create policy machine on admission.application for select to naast_job using (true);
create policy erasure on admission.application to naast_erase using (true);

grant usage on schema admission to naast_viewer, naast_job, naast_erase;
grant select, insert on admission.application to naast_viewer;
grant update (state, answered_at, answered_by, words, programme) on admission.application to naast_viewer;
grant select on admission.application to naast_job;
grant select, update, delete on admission.application to naast_erase;
