-- Who was there is put down or taken out, and never written over.
revoke update on training.attendance from naast_viewer;
