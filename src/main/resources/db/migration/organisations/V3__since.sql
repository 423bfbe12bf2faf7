-- Since when somebody belongs to a programme; not known of those who came before this was kept.
alter table organisations.membership add column since timestamptz;

call viewer.class('organisations.membership', 'public', 'since');

-- As before, and it says since when.
create or replace function organisations.take(with_token bytea, at_time timestamptz, who person_id)
    returns table (kind text, programme_name text)
    language plpgsql security definer set search_path = ''
as $$
declare
    taken organisations.invitation;
begin
    update organisations.invitation i set used = at_time
     where i.token = with_token and i.used is null and i.expires > at_time
    returning * into taken;
    if taken.id is null then
        return;
    end if;
    if taken.kind = 'operator' then
        insert into organisations.operator (person) values (who) on conflict do nothing;
    else
        insert into organisations.membership (programme, person, role, since)
        values (taken.programme, who, case taken.kind when 'peer' then 'peer' else 'coordinator' end, at_time)
            on conflict do nothing;
    end if;
    update organisations.desk d set deputy = who
     where taken.kind = 'deputy' and d.programme = taken.programme and d.coordinator <> who;
    update organisations.desk d set duty = who where taken.kind = 'duty' and d.programme = taken.programme;
    return query select taken.kind, (select p.name from organisations.programme p where p.id = taken.programme);
end $$;
