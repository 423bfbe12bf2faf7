-- After which scheme a certificate was given, and how it goes on: provisional until everything is there, longer once.
create table certification.term (
    holder        person_id not null,
    programme     uuid      not null,
    scheme        text      not null,
    version       text      not null,
    since         date      not null,
    provisional   boolean   not null,
    ended_before  date,
    primary key (holder, programme),
    foreign key (holder, programme) references certification.certificate (holder, programme) on delete cascade
);

call viewer.class('certification.term', 'public', 'scheme, version, since, provisional, ended_before');
call viewer.class('certification.term', 'matching', 'programme');
call viewer.class('certification.term', 'identity', 'holder');

alter table certification.term enable row level security, force row level security;

create policy own on certification.term for select to naast_viewer using (holder = (select viewer.id()));
create policy coordinator on certification.term to naast_viewer
    using ((select viewer.acts_as()) = 'coordinator' and programme = any ((select viewer.programmes())::uuid[]))
    with check ((select viewer.acts_as()) = 'coordinator' and programme = any ((select viewer.programmes())::uuid[])
        and holder <> (select viewer.id()));
create policy machine on certification.term to naast_job using (true);
create policy erasure on certification.term to naast_erase using (true);

grant select, insert, update, delete on certification.term to naast_viewer, naast_job;
grant select, delete on certification.term to naast_erase;

-- Whoever holds it asks to keep it. When this was asked decides whether it was in time.
alter table certification.application
    add column renews boolean not null default false,
    add column asked_at timestamptz not null default now();
alter table certification.application
    alter column renews drop default,
    alter column asked_at drop default;
call viewer.class('certification.application', 'public', 'renews, asked_at');

-- Nobody who asks begins with a decision.
drop policy own on certification.application;
create policy own on certification.application for select to naast_viewer using (person = (select viewer.id()));
create policy own_is_asked on certification.application for insert to naast_viewer
    with check (person = (select viewer.id()) and state = 'waiting' and round = 1 and reason is null);
create policy own_moves on certification.application for update to naast_viewer
    using (person = (select viewer.id())) with check (person = (select viewer.id()));

-- A certificate is made longer while those who decide are slow.
grant update (valid_to) on certification.certificate to naast_job;
