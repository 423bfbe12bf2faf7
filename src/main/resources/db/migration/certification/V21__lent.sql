-- Another programme helps to decide about one application: asked for by those who have to decide, open once whoever
-- applied says yes. Then its people read that application and answer like the others.
create table certification.lent (
    application uuid        not null references certification.application (id) on delete cascade,
    programme   uuid        not null,
    home        uuid        not null,
    person      person_id   not null,
    state       text        not null check (state in ('asked', 'open', 'refused')),
    since       timestamptz not null,
    primary key (application, programme),
    constraint nobody_lends_to_themselves check (programme <> home)
);

create unique index one_helps_at_a_time on certification.lent (application) where state <> 'refused';
create index lent_by_programme on certification.lent (programme);

call viewer.class('certification.lent', 'public', 'application, programme, home, state, since');
call viewer.class('certification.lent', 'identity', 'person');

alter table certification.lent enable row level security, force row level security;

create policy own on certification.lent for select to naast_viewer using (person = (select viewer.id()));
create policy own_answers on certification.lent for update to naast_viewer
    using (person = (select viewer.id())) with check (state in ('open', 'refused'));
create policy own_ends on certification.lent for delete to naast_viewer using (person = (select viewer.id()));
create policy home on certification.lent for select to naast_viewer
    using ((select viewer.acts_as()) = 'coordinator' and home = any ((select viewer.programmes())::uuid[])
        and person <> (select viewer.id()));
create policy home_asks on certification.lent for insert to naast_viewer
    with check ((select viewer.acts_as()) = 'coordinator' and home = any ((select viewer.programmes())::uuid[])
        and person <> (select viewer.id()) and state = 'asked');
create policy home_ends on certification.lent for delete to naast_viewer
    using ((select viewer.acts_as()) = 'coordinator' and home = any ((select viewer.programmes())::uuid[])
        and person <> (select viewer.id()) and state <> 'refused');
create policy lent on certification.lent for select to naast_viewer
    using ((select viewer.acts_as()) = 'coordinator' and programme = any ((select viewer.programmes())::uuid[])
        and person <> (select viewer.id()) and state = 'open');
create policy lent_ends on certification.lent for delete to naast_viewer
    using ((select viewer.acts_as()) = 'coordinator' and programme = any ((select viewer.programmes())::uuid[])
        and person <> (select viewer.id()) and state = 'open');
create policy machine on certification.lent to naast_job using (true);
create policy erasure on certification.lent to naast_erase using (true);

grant select, insert, delete on certification.lent to naast_viewer;
grant update (state, since) on certification.lent to naast_viewer;
grant select, delete on certification.lent to naast_job, naast_erase;

create policy lent on certification.application for select to naast_viewer
    using (id in (select l.application from certification.lent l
                   where l.state = 'open' and l.programme = any ((select viewer.programmes())::uuid[]))
        and (select viewer.acts_as()) = 'coordinator' and person <> (select viewer.id()));
create policy lent_decides on certification.application for update to naast_viewer
    using (id in (select l.application from certification.lent l
                   where l.state = 'open' and l.programme = any ((select viewer.programmes())::uuid[]))
        and (select viewer.acts_as()) = 'coordinator' and person <> (select viewer.id()));
create policy lent on certification.vote for select to naast_viewer
    using (application in (select l.application from certification.lent l
                            where l.state = 'open' and l.programme = any ((select viewer.programmes())::uuid[]))
        and (select viewer.acts_as()) = 'coordinator');
create policy lent_answers on certification.vote for insert to naast_viewer
    with check (application in (select l.application from certification.lent l
                                 where l.state = 'open' and l.programme = any ((select viewer.programmes())::uuid[]))
        and (select viewer.acts_as()) = 'coordinator' and decider = (select viewer.id()));

-- For a renewal they see since when it was held.
create policy lent on certification.term for select to naast_viewer
    using ((select viewer.acts_as()) = 'coordinator' and exists (
        select from certification.lent l
         where l.state = 'open' and l.person = holder and l.home = term.programme
           and l.programme = any ((select viewer.programmes())::uuid[])));

-- Whoever decides knows that an earlier one was taken back.
create policy lent on certification.suspension for select to naast_viewer
    using ((select viewer.acts_as()) = 'coordinator' and exists (
        select from certification.lent l
         where l.state = 'open' and l.person = holder and l.home = suspension.programme
           and l.programme = any ((select viewer.programmes())::uuid[])));

-- What people of another programme decided last becomes a certificate of the programme that was asked: they have no right
-- to write one there, so the machine does.
grant insert, update on certification.certificate to naast_job;

-- What was taken back is nobody's to read any more but of whoever wrote it.
drop policy coordinator on certification.application;
create policy coordinator on certification.application to naast_viewer
    using ((select viewer.acts_as()) = 'coordinator' and programme = any ((select viewer.programmes())::uuid[])
        and person <> (select viewer.id()) and state <> 'withdrawn');
