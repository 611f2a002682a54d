"""The pages that answer: of every person, body, meeting and statute, made of what all issues say."""
