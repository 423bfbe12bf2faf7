-- Each table as its peer, as the coordinator of the peer's programme, as the machine, and while erasing.
do $$
declare
    name text;
begin
    foreach name in array array['availability', 'profile', 'item', 'acquaintance', 'alike'] loop
        execute format('alter table directory.%I enable row level security', name);
        execute format('alter table directory.%I force row level security', name);
        execute format('create policy machine on directory.%I to naast_job using (true)', name);
        execute format('create policy erasure on directory.%I to naast_erase using (true)', name);
        execute format('create policy asked_by_function on directory.%I for select to current_user using (true)', name);
    end loop;
end $$;

-- Asked as functions, so that policies of two tables never ask one another in a circle.
create function directory.coordinated(of_peer uuid) returns boolean
    language sql stable security definer set search_path = pg_catalog
    return viewer.acts_as() = 'coordinator' and exists (
        select 1 from directory.availability a
         where a.peer = of_peer and a.programme = any (viewer.programmes()));

create function directory.walks_beside(of_peer uuid) returns boolean
    language sql stable security definer set search_path = pg_catalog
    return exists (
        select 1 from directory.acquaintance k
         where k.peer = of_peer and k.person = viewer.id() and k.stage = 'matched');

create policy own on directory.availability to naast_viewer using (peer = (select viewer.id()));
create policy own on directory.profile to naast_viewer using (peer = (select viewer.id()));
create policy own on directory.item to naast_viewer using (peer = (select viewer.id()));
create policy own on directory.acquaintance for select to naast_viewer using ((select viewer.id()) in (peer, person));
create policy a_peer_says_who_may_see_more on directory.acquaintance to naast_viewer using (peer = (select viewer.id()));
create policy whoever_asks_has_asked on directory.acquaintance for insert to naast_viewer
    with check (stage = 'asked' and person = (select viewer.id()));
create policy whoever_asked_may_step_back on directory.acquaintance for delete to naast_viewer
    using (person = (select viewer.id()));
create policy coordinator on directory.acquaintance for select to naast_viewer
    using (directory.coordinated(peer));
create policy a_coordinator_asks_for_somebody on directory.acquaintance for insert to naast_viewer
    with check (stage = 'asked' and directory.coordinated(peer));

create policy coordinator on directory.availability to naast_viewer
    using (programme = any ((select viewer.programmes())::uuid[]) and (select viewer.acts_as()) = 'coordinator');
create policy coordinator on directory.profile for select to naast_viewer
    using (directory.coordinated(peer));
create policy coordinator on directory.item for select to naast_viewer
    using (audience = 'everyone' and directory.coordinated(peer));
create policy coordinator on directory.alike for select to naast_viewer
    using ((select viewer.acts_as()) = 'coordinator' and programme = any ((select viewer.programmes())::uuid[]));

-- Whoever was accepted may give the place back.
create policy gives_the_place_back on directory.availability to naast_viewer
    using (directory.walks_beside(peer));

-- A certificate is never one's own word, and a yes is nobody else's.
create function directory.each_says_their_own() returns trigger
    language plpgsql
as $$
begin
    if current_user in ('naast_viewer', 'naast_job') then
        if viewer.id() = new.peer then
            if (new.level, new.endorsements, new.certified_until)
                    is distinct from (old.level, old.endorsements, old.certified_until) then
                raise exception 'nobody certifies themselves';
            end if;
        elsif (new.consented and not old.consented)
                or (new.hears, new.wanted) is distinct from (old.hears, old.wanted) then
            raise exception 'nobody is listed by somebody else';
        end if;
    end if;
    return new;
end $$;

create trigger each_says_their_own before update on directory.availability
    for each row execute function directory.each_says_their_own();

create function directory.nobody_begins_listed() returns trigger
    language plpgsql
as $$
begin
    if new.consented and viewer.id() <> new.peer or new.certified_until is not null and viewer.id() = new.peer then
        raise exception 'a first row holds neither somebody else''s yes nor a certificate of one''s own';
    end if;
    return new;
end $$;

create trigger nobody_begins_listed before insert on directory.availability
    for each row execute function directory.nobody_begins_listed();

-- What others see of up to 20 named peers: there is no way to ask for everybody.
create function directory.cards(peers uuid[], at timestamptz)
    returns table (peer uuid, programme uuid, level text, name bytea, languages text[], locality text, online boolean,
        in_person boolean, zone text, hours text, gender text, helps text[], listed boolean)
    language sql stable security definer set search_path = pg_catalog
begin atomic
    select a.peer, a.programme, a.level, p.name, p.languages, p.locality, p.online, p.in_person, p.zone, p.hours,
           p.gender, p.helps, coalesce(a.open and a.certified_until > at, false)
      from directory.availability a
      join directory.profile p on p.peer = a.peer
     where a.peer = any (peers[1:20])
       and p.name is not null
       and (a.open and a.certified_until > at
            or a.peer = viewer.id()
            or viewer.acts_as() = 'job'
            or viewer.acts_as() = 'coordinator' and a.programme = any (viewer.programmes())
            or exists (select 1 from directory.acquaintance k where k.peer = a.peer and k.person = viewer.id()));
end;

create function directory.items(peers uuid[])
    returns table (id uuid, peer uuid, experience text, band text, ways text[], words bytea, audience text)
    language sql stable security definer set search_path = pg_catalog
begin atomic
    select i.id, i.peer, i.experience, i.band, i.ways, i.words, i.audience
      from directory.item i
      left join directory.acquaintance k on k.peer = i.peer and k.person = viewer.id()
     where i.peer = any (peers[1:20])
       and (i.audience = 'everyone'
            or i.peer = viewer.id()
            or i.audience = 'asking' and k.stage in ('asked', 'matched')
            or i.audience = 'matched' and k.stage = 'matched')
     order by i.since, i.id;
end;

revoke execute on function directory.cards(uuid[], timestamptz), directory.items(uuid[]), directory.coordinated(uuid),
    directory.walks_beside(uuid) from public;
grant execute on function directory.cards(uuid[], timestamptz), directory.items(uuid[]), directory.coordinated(uuid),
    directory.walks_beside(uuid) to naast_viewer, naast_job;

grant usage on schema directory to naast_viewer, naast_job, naast_erase;
grant select, insert, update on directory.availability, directory.profile to naast_viewer, naast_job;
grant select, insert, update, delete on directory.item to naast_viewer;
grant select on directory.item to naast_job;
grant select, insert, update, delete on directory.acquaintance to naast_viewer, naast_job;
grant select on directory.alike to naast_viewer;
grant select, insert on directory.alike to naast_job;
grant select, delete on directory.availability, directory.profile, directory.item, directory.acquaintance,
    directory.alike to naast_erase;
