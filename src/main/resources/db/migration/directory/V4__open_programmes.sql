-- A programme that is closed has nobody who answers for new people: its peers are seen by whoever knows them already.
drop function directory.cards(uuid[], timestamptz);

create function directory.cards(peers uuid[], at timestamptz, open_programmes uuid[])
    returns table (peer uuid, programme uuid, level text, name bytea, languages text[], locality text, online boolean,
        in_person boolean, zone text, hours text, gender text, helps text[], listed boolean)
    language sql stable security definer set search_path = pg_catalog
begin atomic
    select a.peer, a.programme, a.level, p.name, p.languages, p.locality, p.online, p.in_person, p.zone, p.hours,
           p.gender, p.helps, l.listed
      from directory.availability a
      join directory.profile p on p.peer = a.peer
     cross join lateral (
        select coalesce(a.open and a.certified_until > at, false) and a.programme = any (open_programmes) as listed) l
     where a.peer = any (peers[1:20])
       and p.name is not null
       and (l.listed
            or a.peer = viewer.id()
            or viewer.acts_as() = 'job'
            or viewer.acts_as() = 'coordinator' and a.programme = any (viewer.programmes())
            or exists (select 1 from directory.acquaintance k where k.peer = a.peer and k.person = viewer.id()));
end;

revoke execute on function directory.cards(uuid[], timestamptz, uuid[]) from public;
grant execute on function directory.cards(uuid[], timestamptz, uuid[]) to naast_viewer, naast_job;
