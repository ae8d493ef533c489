"""The craft of short texts: reading notes, choosing and shortening sentences, framing questions, fitting a spoken length. en, th, ru."""
