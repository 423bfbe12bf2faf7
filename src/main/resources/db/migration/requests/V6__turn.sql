-- What became of each time a peer was asked, for whoever waits. A no has no reason, and knowing somebody is a no.
create table requests.turn (
    id      uuid        primary key,
    request uuid        not null references requests.request on delete cascade,
    peer    person_id,
    how     text        not null check (how in ('no', 'silence', 'away')),
    at      timestamptz not null
);

create index turn_by_request on requests.turn (request, id);

call viewer.class('requests.turn', 'public', 'id, request, how, at');
call viewer.class('requests.turn', 'identity', 'peer');

alter table requests.turn enable row level security;
alter table requests.turn force row level security;

create policy read_by_who_waits on requests.turn for select to naast_viewer
    using (exists (select from requests.request r where r.id = request and r.asker = (select viewer.id())));
create policy a_peer_who_says_no on requests.turn for insert to naast_viewer
    with check (peer = (select viewer.id()) and how = 'no'
        and exists (select from requests.request r where r.id = request and r.peer = (select viewer.id())));
create policy the_machine on requests.turn for insert to naast_job with check (true);
create policy erasing on requests.turn to naast_erase using (true) with check (true);

grant select, insert on requests.turn to naast_viewer;
grant insert on requests.turn to naast_job;
grant select, update, delete on requests.turn to naast_erase;
