-- A holder lets a certificate rest, and ends that themselves. The machine writes it down for them: nobody else begins or
-- ends it, a coordinator neither.
create table certification.rest (
    holder    person_id   not null,
    programme uuid        not null,
    since     timestamptz not null,
    primary key (holder, programme),
    foreign key (holder, programme) references certification.certificate (holder, programme) on delete cascade
);

call viewer.class('certification.rest', 'public', 'since');
call viewer.class('certification.rest', 'matching', 'programme');
call viewer.class('certification.rest', 'identity', 'holder');

alter table certification.rest enable row level security, force row level security;

create policy own on certification.rest for select to naast_viewer using (holder = (select viewer.id()));
create policy coordinator on certification.rest for select to naast_viewer
    using ((select viewer.acts_as()) = 'coordinator' and programme = any ((select viewer.programmes())::uuid[]));
create policy machine on certification.rest to naast_job using (true);
create policy erasure on certification.rest to naast_erase using (true);

grant select on certification.rest to naast_viewer;
grant select, insert, delete on certification.rest to naast_job;
grant select, delete on certification.rest to naast_erase;
