-- A reader takes away what is their own; what lies before others stays.
create policy its_reader_takes_it_away on notifications.item for delete to naast_viewer
    using (person = (select viewer.id()));

grant delete on notifications.item to naast_viewer;
