-- What a programme that stopped has given: operators see it and may let it stand still or take it back, two of them.
create policy left_to_operators on certification.certificate for select to naast_viewer
    using ((select viewer.acts_as()) = 'operator'
        and programme in (select p.id from organisations.programme p where p.stopped_at is not null));
create policy left_to_operators on certification.suspension to naast_viewer
    using ((select viewer.acts_as()) = 'operator' and holder <> (select viewer.id())
        and programme in (select p.id from organisations.programme p where p.stopped_at is not null))
    with check ((select viewer.acts_as()) = 'operator' and holder <> (select viewer.id())
        and programme in (select p.id from organisations.programme p where p.stopped_at is not null));
