-- A visitor makes an account of the person they just began, never of a guest who is there; and whoever is suspended does
-- not lift it.
create function people.begins_with_an_account(who uuid) returns boolean
    language sql stable security definer
    set search_path = ''
    return exists (select from people.person p where p.id = who and p.kind = 'account');

revoke execute on function people.begins_with_an_account(uuid) from public;
grant execute on function people.begins_with_an_account(uuid) to naast_viewer;

drop policy beginning on people.account;
create policy beginning on people.account for insert to naast_viewer
    with check (person = (select viewer.id())
        or ((select viewer.acts_as()) = 'visitor' and people.begins_with_an_account(person)));

revoke update on people.person from naast_viewer;
grant update (kind, name, language, seen) on people.person to naast_viewer;
