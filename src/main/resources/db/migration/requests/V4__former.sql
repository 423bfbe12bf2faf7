-- Peers a request was with before: they may know that it went on, and not to whom.
create table requests.former (
    request uuid      not null references requests.request on delete cascade,
    peer    person_id not null,
    primary key (request, peer)
);

call viewer.class('requests.former', 'public', 'request');
call viewer.class('requests.former', 'identity', 'peer');

alter table requests.former enable row level security;
alter table requests.former force row level security;

create policy oneself on requests.former for select to naast_viewer using (peer = (select viewer.id()));
create policy whoever_moves_it on requests.former for insert to naast_viewer
    with check (exists (select from requests.request r where r.id = request));
create policy the_machine on requests.former to naast_job using (true) with check (true);
create policy erasing on requests.former to naast_erase using (true);

grant select, insert on requests.former to naast_viewer, naast_job;
grant select, delete on requests.former to naast_erase;
