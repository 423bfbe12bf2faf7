-- Before a try that found nothing is chained, the sealer says whose it was; where several people are parties to the
-- thing, each gets a row of their own. What is chained never changes.
alter table privacy.look add constraint only_a_sealed_try_has_an_owner check (found or whose is null or seq is not null);

create policy the_sealer_writes_for_each_party on privacy.look for insert to naast_seal
    with check (not found and whose is not null and seq is not null);

grant update (whose) on privacy.look to naast_seal;
grant insert (id, at, viewer, acts_as, action, about, whose, found, seq, hash) on privacy.look to naast_seal;
