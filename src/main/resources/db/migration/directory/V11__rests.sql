-- Since when a peer lets a certificate rest at their own wish: from then on nobody new comes by this one. It stops nothing
-- that runs, and no other programme's certificate.
alter table directory.certified add column rests_at timestamptz;

call viewer.class('directory.certified', 'matching', 'rests_at');

create function directory.nobody_else_lets_it_rest() returns trigger
    language plpgsql
as $$
begin
    if current_user = 'naast_viewer'
            and new.rests_at is distinct from (case when tg_op = 'UPDATE' then old.rests_at end) then
        raise exception 'nobody else lets a certificate rest, or ends that';
    end if;
    return new;
end $$;

create trigger nobody_else_lets_it_rest before insert or update on directory.certified
    for each row execute function directory.nobody_else_lets_it_rest();

create or replace function directory.certificates(of_peer uuid)
    returns table (level text, endorsements text[], until timestamptz, provisional boolean, lasts timestamptz,
        hours integer, full_time integer, most integer)
    language sql stable security definer set search_path = pg_catalog
begin atomic
    select c.level, c.endorsements,
           least(c.until, c.supervised_until, c.rests_at, min(c.suspended_at) over ()), c.provisional,
           c.until, l.hours, l.full_time, l.most
      from directory.certified c
      left join directory.caseload l on l.peer = c.peer and l.programme = c.programme
     where c.peer = of_peer and (viewer.acts_as() = 'job' or directory.certifies(of_peer));
end;
