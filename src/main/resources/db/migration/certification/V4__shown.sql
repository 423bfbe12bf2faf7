-- The link with which a holder shows that a certificate is real: nobody but they make or end one. It stands here as a
-- keyed hash; whoever has the link may look, whoever has the table cannot.
create table certification.shown (
    certificate uuid      primary key references certification.certificate (id) on delete cascade,
    holder      person_id not null,
    code        bytea     not null constraint a_link_shows_one_certificate unique
);

create index shown_by_holder on certification.shown (holder);

call viewer.class('certification.shown', 'public', 'certificate');
call viewer.class('certification.shown', 'identity', 'holder, code');

alter table certification.shown enable row level security, force row level security;

create policy own on certification.shown to naast_viewer
    using (holder = (select viewer.id())) with check (holder = (select viewer.id()));
create policy machine on certification.shown for select to naast_job using (true);
create policy erasure on certification.shown to naast_erase using (true);

grant select, insert, update, delete on certification.shown to naast_viewer;
grant select on certification.shown to naast_job;
grant select, delete on certification.shown to naast_erase;
