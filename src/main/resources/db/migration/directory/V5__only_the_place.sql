-- Whoever walks beside a peer gives one place back, and changes nothing else of how that peer is listed.
create function directory.a_place_is_all_that_is_given_back() returns trigger
    language plpgsql
as $$
begin
    if current_user = 'naast_viewer' and viewer.id() <> old.peer and viewer.acts_as() <> 'coordinator'
            and (new.load <> old.load - 1
                or new.capacity > greatest(old.capacity, old.wanted)
                or to_jsonb(new) - array['load', 'capacity', 'open']
                    is distinct from to_jsonb(old) - array['load', 'capacity', 'open']) then
        raise exception 'a place is all that is given back';
    end if;
    return new;
end $$;

create trigger a_place_is_all_that_is_given_back before update on directory.availability
    for each row execute function directory.a_place_is_all_that_is_given_back();
