-- Somebody asks a programme for a certificate, under the version of a scheme they began with. Two people decide; after a
-- no two others, once.
create table certification.application (
    id        uuid        primary key,
    person    person_id   not null,
    programme uuid        not null,
    scheme    text        not null,
    version   text        not null,
    words     bytea       not null,
    round     smallint    not null default 1 check (round in (1, 2)),
    due       timestamptz not null,
    state     text        not null default 'waiting' check (state in ('waiting', 'granted', 'refused', 'withdrawn')),
    reason    bytea,
    constraint a_refusal_has_a_reason check (state <> 'refused' or reason is not null)
);

create unique index one_application_at_a_time on certification.application (person, programme) where state = 'waiting';
create index application_by_programme on certification.application (programme);

create table certification.vote (
    application uuid      not null references certification.application (id) on delete cascade,
    round       smallint  not null,
    decider     person_id,
    answer      text      not null check (answer in ('yes', 'no', 'aside')),
    programme   uuid      not null
);

create unique index everybody_answers_once on certification.vote (application, decider);

call viewer.class('certification.application', 'public', 'id, programme, scheme, version, round, due, state');
call viewer.class('certification.application', 'identity', 'person');
call viewer.class('certification.application', 'content', 'words, reason');
call viewer.class('certification.vote', 'public', 'application, round, answer, programme');
call viewer.class('certification.vote', 'identity', 'decider');

alter table certification.application enable row level security, force row level security;
alter table certification.vote enable row level security, force row level security;

create policy own on certification.application to naast_viewer
    using (person = (select viewer.id())) with check (person = (select viewer.id()));
create policy coordinator on certification.application to naast_viewer
    using ((select viewer.acts_as()) = 'coordinator' and programme = any ((select viewer.programmes())::uuid[])
        and person <> (select viewer.id()));
create policy machine on certification.application for select to naast_job using (true);
create policy erasure on certification.application to naast_erase using (true);

create policy coordinator on certification.vote to naast_viewer
    using ((select viewer.acts_as()) = 'coordinator' and programme = any ((select viewer.programmes())::uuid[]))
    with check ((select viewer.acts_as()) = 'coordinator' and programme = any ((select viewer.programmes())::uuid[])
        and decider = (select viewer.id()));
create policy erasure on certification.vote to naast_erase using (true);

-- Nobody who asks decides: what they may change of their own is that they withdraw, or ask two others.
create function certification.whoever_asks_does_not_decide() returns trigger
    language plpgsql
as $$
begin
    if current_user = 'naast_viewer' and old.person = viewer.id()
            and not (new.state = 'withdrawn' or (old.state = 'refused' and old.round = 1 and new.state = 'waiting' and new.round = 2)) then
        raise exception 'whoever asks does not decide';
    end if;
    return new;
end $$;

create trigger whoever_asks_does_not_decide before update on certification.application
    for each row execute function certification.whoever_asks_does_not_decide();

grant select, insert on certification.application, certification.vote to naast_viewer;
grant update (round, due, state, reason) on certification.application to naast_viewer;
grant select on certification.application to naast_job;
grant select, delete on certification.application to naast_erase;
grant select, update, delete on certification.vote to naast_erase;
