"""What is learned of whole messages - which tools they ask for, what they are about, which words tell how - and plans held against it."""
