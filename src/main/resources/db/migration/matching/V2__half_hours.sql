-- Hours are compared by the half hour, wherever the two live. Bit q of "hours" says that the half hour from the q-th quarter
-- of an hour of the week on is free, Monday 00:00 first, on the clocks of that zone. What somebody wishes is turned into the
-- same bits for each zone in use; its number is the place in that list.
create table matching.zone (
    number smallint primary key generated always as identity,
    name   text     not null unique
);

call viewer.class('matching.zone', 'public', 'number, name');
grant select on matching.zone to naast_match, naast_viewer, naast_job;
grant insert on matching.zone to naast_viewer, naast_job;

insert into matching.zone (name) select distinct zone from directory.profile order by zone;

alter table matching.candidate no force row level security;
alter table matching.candidate add column zone smallint, add column hours bit(672);

update matching.candidate c
   set zone = (select z.number from directory.profile p join matching.zone z on z.name = p.zone where p.peer = c.peer),
       hours = (select string_agg(repeat((c.parts >> part & 1)::text, 23)
                           || ((c.parts >> part & 1) & (c.parts >> (part + 1) % 28 & 1))::text, '' order by part)
                  from generate_series(0, 27) as part)::bit(672);

delete from matching.candidate where zone is null;
alter table matching.candidate drop column parts, alter column zone set not null, alter column hours set not null;
alter table matching.candidate force row level security;

call viewer.class('matching.candidate', 'matching', 'zone, hours');
