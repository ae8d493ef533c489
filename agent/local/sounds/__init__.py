"""Music and voices: what plays, what goes under which clip, and what nobody here can play or sing."""
