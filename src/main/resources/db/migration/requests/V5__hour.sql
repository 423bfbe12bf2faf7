-- Peers whom the programme asked for an hour, for somebody who still waits; and the hour they said yes to.
create table requests.hour (
    id        uuid        primary key,
    request   uuid        not null references requests.request on delete cascade,
    programme uuid        not null,
    peer      person_id   not null,
    at        timestamptz,
    constraint a_peer_is_asked_for_one_hour unique (request, peer)
);

create index hour_by_peer on requests.hour (peer);

call viewer.class('requests.hour', 'public', 'id, request, programme, at');
call viewer.class('requests.hour', 'identity', 'peer');

alter table requests.hour enable row level security;
alter table requests.hour force row level security;

create policy oneself_sees on requests.hour for select to naast_viewer using (peer = (select viewer.id()));
create policy oneself_gives on requests.hour for update to naast_viewer
    using (peer = (select viewer.id())) with check (peer = (select viewer.id()));
create policy whoever_waits_sees on requests.hour for select to naast_viewer
    using (at is not null and exists (select from requests.request r
                                       where r.id = request and r.asker = (select viewer.id())));
create policy the_desk_sees on requests.hour for select to naast_viewer
    using ((select viewer.acts_as()) = 'coordinator' and programme = any ((select viewer.programmes())::uuid[]));
create policy the_desk_asks on requests.hour for insert to naast_viewer
    with check ((select viewer.acts_as()) = 'coordinator' and programme = any ((select viewer.programmes())::uuid[])
        and at is null);
create policy the_machine on requests.hour for select to naast_job using (true);
create policy erasing on requests.hour to naast_erase using (true);

grant select, insert, update on requests.hour to naast_viewer;
grant select on requests.hour to naast_job;
grant select, delete on requests.hour to naast_erase;
