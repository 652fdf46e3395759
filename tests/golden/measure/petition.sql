-- 信访.登记件数
SELECT
  COUNT(*) FILTER(WHERE
    "t1"."登记日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)) AS "记录数"
FROM (
  SELECT
    *
  FROM LEDGER_PETITION_AT(CAST(%(period_end)s AS DATE)) AS "t0"
  WHERE
    "t0"."office_id" = ANY(
      CAST(%(offices)s AS UUID[])
    )
    AND "t0"."登记日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
  OFFSET 0
) AS "t1"

-- 信访.网上信访件数
SELECT
  COUNT(*) FILTER(WHERE
    "t1"."登记日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
    AND "t1"."信访形式" IS NOT DISTINCT FROM '网上信访') AS "记录数"
FROM (
  SELECT
    *
  FROM LEDGER_PETITION_AT(CAST(%(period_end)s AS DATE)) AS "t0"
  WHERE
    "t0"."office_id" = ANY(
      CAST(%(offices)s AS UUID[])
    )
    AND "t0"."登记日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
  OFFSET 0
) AS "t1"

-- 信访.专项交办件数
SELECT
  COUNT(*) FILTER(WHERE
    "t1"."登记日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
    AND (
      "t1"."交办专项" IS NOT NULL
    )) AS "记录数"
FROM (
  SELECT
    *
  FROM LEDGER_PETITION_AT(CAST(%(period_end)s AS DATE)) AS "t0"
  WHERE
    "t0"."office_id" = ANY(
      CAST(%(offices)s AS UUID[])
    )
    AND "t0"."登记日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
  OFFSET 0
) AS "t1"

-- 信访.重点个案件数
SELECT
  COUNT(*) FILTER(WHERE
    "t1"."列入重点日期" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
    AND "t1"."涉及规模" IS NOT DISTINCT FROM '个案') AS "记录数"
FROM (
  SELECT
    *
  FROM LEDGER_PETITION_AT(CAST(%(period_end)s AS DATE)) AS "t0"
  WHERE
    "t0"."office_id" = ANY(
      CAST(%(offices)s AS UUID[])
    )
    AND "t0"."列入重点日期" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
  OFFSET 0
) AS "t1"

-- 信访.重点群体件数
SELECT
  COUNT(*) FILTER(WHERE
    "t1"."列入重点日期" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
    AND "t1"."涉及规模" IS NOT DISTINCT FROM '群体') AS "记录数"
FROM (
  SELECT
    *
  FROM LEDGER_PETITION_AT(CAST(%(period_end)s AS DATE)) AS "t0"
  WHERE
    "t0"."office_id" = ANY(
      CAST(%(offices)s AS UUID[])
    )
    AND "t0"."列入重点日期" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
  OFFSET 0
) AS "t1"

-- 信访.上级交办件数
SELECT
  COUNT(*) FILTER(WHERE
    "t1"."登记日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
    AND "t1"."事项来源" IS NOT DISTINCT FROM '上级交办') AS "记录数"
FROM (
  SELECT
    *
  FROM LEDGER_PETITION_AT(CAST(%(period_end)s AS DATE)) AS "t0"
  WHERE
    "t0"."office_id" = ANY(
      CAST(%(offices)s AS UUID[])
    )
    AND "t0"."登记日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
  OFFSET 0
) AS "t1"

-- 信访.来访批次
-- 信访.初次来访批次 + 信访.再次来访批次

-- 信访.初次来访批次
SELECT
  COUNT(*) FILTER(WHERE
    "t1"."登记日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
    AND "t1"."信访形式" IS NOT DISTINCT FROM '来访') AS "记录数"
FROM (
  SELECT
    *
  FROM LEDGER_PETITION_AT(CAST(%(period_end)s AS DATE)) AS "t0"
  WHERE
    "t0"."office_id" = ANY(
      CAST(%(offices)s AS UUID[])
    )
    AND "t0"."登记日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
  OFFSET 0
) AS "t1"

-- 信访.再次来访批次
SELECT
  COUNT(DISTINCT "t1"."id") FILTER(WHERE
    "t1"."再次来访.日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)) AS "记录数",
  COUNT(*) FILTER(WHERE
    "t1"."再次来访.日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)) AS "值"
FROM (
  SELECT
    *
  FROM LEDGER_PETITION_再次来访_AT(CAST(%(period_end)s AS DATE)) AS "t0"
  WHERE
    "t0"."office_id" = ANY(
      CAST(%(offices)s AS UUID[])
    )
    AND "t0"."再次来访.日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
  OFFSET 0
) AS "t1"

-- 信访.来访人次
-- 信访.初次来访人次 + 信访.再次来访人次

-- 信访.初次来访人次
SELECT
  COUNT(*) FILTER(WHERE
    "t1"."登记日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
    AND "t1"."信访形式" IS NOT DISTINCT FROM '来访'
    AND (
      "t1"."信访人数" IS NOT NULL
    )) AS "记录数",
  COALESCE(
    SUM("t1"."信访人数") FILTER(WHERE
      "t1"."登记日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
      AND "t1"."信访形式" IS NOT DISTINCT FROM '来访'
      AND (
        "t1"."信访人数" IS NOT NULL
      )),
    0
  ) AS "值"
FROM (
  SELECT
    *
  FROM LEDGER_PETITION_AT(CAST(%(period_end)s AS DATE)) AS "t0"
  WHERE
    "t0"."office_id" = ANY(
      CAST(%(offices)s AS UUID[])
    )
    AND "t0"."登记日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
  OFFSET 0
) AS "t1"

-- 信访.再次来访人次
SELECT
  COUNT(DISTINCT "t1"."id") FILTER(WHERE
    "t1"."再次来访.日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
    AND (
      "t1"."再次来访.来访人数" IS NOT NULL
    )) AS "记录数",
  COALESCE(
    SUM("t1"."再次来访.来访人数") FILTER(WHERE
      "t1"."再次来访.日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
      AND (
        "t1"."再次来访.来访人数" IS NOT NULL
      )),
    0
  ) AS "值"
FROM (
  SELECT
    *
  FROM LEDGER_PETITION_再次来访_AT(CAST(%(period_end)s AS DATE)) AS "t0"
  WHERE
    "t0"."office_id" = ANY(
      CAST(%(offices)s AS UUID[])
    )
    AND "t0"."再次来访.日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
  OFFSET 0
) AS "t1"

-- 信访.办结件数
SELECT
  COUNT(*) FILTER(WHERE
    "t1"."进入已办结日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)) AS "记录数"
FROM (
  SELECT
    *
  FROM LEDGER_PETITION_AT(CAST(%(period_end)s AS DATE)) AS "t0"
  WHERE
    "t0"."office_id" = ANY(
      CAST(%(offices)s AS UUID[])
    )
    AND "t0"."进入已办结日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
  OFFSET 0
) AS "t1"

-- 信访.化解率
SELECT
  COUNT(*) FILTER(WHERE
    "t1"."进入已办结日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)) AS "记录数",
  COUNT(*) FILTER(WHERE
    "t1"."进入已办结日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)) AS "值",
  COUNT(*) FILTER(WHERE
    "t1"."进入已办结日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
    AND "t1"."化解情况" IS NOT DISTINCT FROM '已化解') AS "分子"
FROM (
  SELECT
    *
  FROM LEDGER_PETITION_AT(CAST(%(period_end)s AS DATE)) AS "t0"
  WHERE
    "t0"."office_id" = ANY(
      CAST(%(offices)s AS UUID[])
    )
    AND "t0"."进入已办结日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
  OFFSET 0
) AS "t1"

-- 信访.按期受理告知率
SELECT
  COUNT(*) FILTER(WHERE
    (
      "t1"."告知期限止日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
      OR (
        COALESCE("t1"."告知期限" IN ('逾期'), FALSE)
        AND (
          "t1"."告知期限到期日" IS NOT NULL
        )
        AND "t1"."告知期限到期日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
        AND (
          "t1"."告知期限到期日" < CAST(%(as_of)s AS DATE)
        )
        AND (
          (
            "t1"."告知期限止日" IS NULL
          ) OR (
            "t1"."告知期限止日" > CAST(%(as_of)s AS DATE)
          )
        )
      )
    )
    AND NOT (
      "t1"."告知期限算不出"
    )) AS "记录数",
  COUNT(*) FILTER(WHERE
    (
      "t1"."告知期限止日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
      OR (
        COALESCE("t1"."告知期限" IN ('逾期'), FALSE)
        AND (
          "t1"."告知期限到期日" IS NOT NULL
        )
        AND "t1"."告知期限到期日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
        AND (
          "t1"."告知期限到期日" < CAST(%(as_of)s AS DATE)
        )
        AND (
          (
            "t1"."告知期限止日" IS NULL
          ) OR (
            "t1"."告知期限止日" > CAST(%(as_of)s AS DATE)
          )
        )
      )
    )
    AND NOT (
      "t1"."告知期限算不出"
    )) AS "值",
  COUNT(*) FILTER(WHERE
    (
      "t1"."告知期限止日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
      OR (
        COALESCE("t1"."告知期限" IN ('逾期'), FALSE)
        AND (
          "t1"."告知期限到期日" IS NOT NULL
        )
        AND "t1"."告知期限到期日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
        AND (
          "t1"."告知期限到期日" < CAST(%(as_of)s AS DATE)
        )
        AND (
          (
            "t1"."告知期限止日" IS NULL
          ) OR (
            "t1"."告知期限止日" > CAST(%(as_of)s AS DATE)
          )
        )
      )
    )
    AND NOT (
      "t1"."告知期限算不出"
    )
    AND (
      (
        "t1"."告知期限止日" IS NOT NULL
      )
      AND (
        "t1"."告知期限止日" <= CAST(%(as_of)s AS DATE)
      )
      AND COALESCE("t1"."告知期限" IN ('按期', '超过一般期限', '偏短'), FALSE)
    )) AS "分子",
  COUNT(*) FILTER(WHERE
    (
      "t1"."告知期限止日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
      OR (
        COALESCE("t1"."告知期限" IN ('逾期'), FALSE)
        AND (
          "t1"."告知期限到期日" IS NOT NULL
        )
        AND "t1"."告知期限到期日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
        AND (
          "t1"."告知期限到期日" < CAST(%(as_of)s AS DATE)
        )
        AND (
          (
            "t1"."告知期限止日" IS NULL
          ) OR (
            "t1"."告知期限止日" > CAST(%(as_of)s AS DATE)
          )
        )
      )
    )
    AND NOT (
      "t1"."告知期限算不出"
    )
    AND (
      COALESCE("t1"."告知期限" IN ('逾期'), FALSE)
      AND (
        "t1"."告知期限到期日" IS NOT NULL
      )
      AND "t1"."告知期限到期日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
      AND (
        "t1"."告知期限到期日" < CAST(%(as_of)s AS DATE)
      )
      AND (
        (
          "t1"."告知期限止日" IS NULL
        ) OR (
          "t1"."告知期限止日" > CAST(%(as_of)s AS DATE)
        )
      )
    )) AS "逾期未办",
  COUNT(*) FILTER(WHERE
    (
      "t1"."告知受理日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
      OR "t1"."告知去向并转出日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
      OR "t1"."提出异议日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
      OR "t1"."不予受理日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
    )
    AND "t1"."告知期限算不出") AS "算不出"
FROM (
  SELECT
    *
  FROM LEDGER_PETITION_AT(CAST(%(period_end)s AS DATE)) AS "t0"
  WHERE
    "t0"."office_id" = ANY(
      CAST(%(offices)s AS UUID[])
    )
    AND (
      "t0"."告知期限止日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
      OR (
        COALESCE("t0"."告知期限" IN ('逾期'), FALSE)
        AND (
          "t0"."告知期限到期日" IS NOT NULL
        )
        AND "t0"."告知期限到期日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
        AND (
          "t0"."告知期限到期日" < CAST(%(as_of)s AS DATE)
        )
        AND (
          (
            "t0"."告知期限止日" IS NULL
          ) OR (
            "t0"."告知期限止日" > CAST(%(as_of)s AS DATE)
          )
        )
      )
      OR (
        "t0"."告知受理日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
        OR "t0"."告知去向并转出日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
        OR "t0"."提出异议日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
        OR "t0"."不予受理日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
      )
    )
  OFFSET 0
) AS "t1"

-- 信访.按期答复率
SELECT
  COUNT(*) FILTER(WHERE
    (
      "t1"."办理期限止日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
      OR (
        COALESCE("t1"."办理期限" IN ('逾期'), FALSE)
        AND (
          "t1"."办理期限到期日" IS NOT NULL
        )
        AND "t1"."办理期限到期日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
        AND (
          "t1"."办理期限到期日" < CAST(%(as_of)s AS DATE)
        )
        AND (
          (
            "t1"."办理期限止日" IS NULL
          ) OR (
            "t1"."办理期限止日" > CAST(%(as_of)s AS DATE)
          )
        )
      )
    )
    AND "t1"."事项类别" IS NOT DISTINCT FROM '申诉求决'
    AND NOT (
      "t1"."办理期限算不出"
    )) AS "记录数",
  COUNT(*) FILTER(WHERE
    (
      "t1"."办理期限止日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
      OR (
        COALESCE("t1"."办理期限" IN ('逾期'), FALSE)
        AND (
          "t1"."办理期限到期日" IS NOT NULL
        )
        AND "t1"."办理期限到期日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
        AND (
          "t1"."办理期限到期日" < CAST(%(as_of)s AS DATE)
        )
        AND (
          (
            "t1"."办理期限止日" IS NULL
          ) OR (
            "t1"."办理期限止日" > CAST(%(as_of)s AS DATE)
          )
        )
      )
    )
    AND "t1"."事项类别" IS NOT DISTINCT FROM '申诉求决'
    AND NOT (
      "t1"."办理期限算不出"
    )) AS "值",
  COUNT(*) FILTER(WHERE
    (
      "t1"."办理期限止日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
      OR (
        COALESCE("t1"."办理期限" IN ('逾期'), FALSE)
        AND (
          "t1"."办理期限到期日" IS NOT NULL
        )
        AND "t1"."办理期限到期日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
        AND (
          "t1"."办理期限到期日" < CAST(%(as_of)s AS DATE)
        )
        AND (
          (
            "t1"."办理期限止日" IS NULL
          ) OR (
            "t1"."办理期限止日" > CAST(%(as_of)s AS DATE)
          )
        )
      )
    )
    AND "t1"."事项类别" IS NOT DISTINCT FROM '申诉求决'
    AND NOT (
      "t1"."办理期限算不出"
    )
    AND (
      (
        "t1"."办理期限止日" IS NOT NULL
      )
      AND (
        "t1"."办理期限止日" <= CAST(%(as_of)s AS DATE)
      )
      AND COALESCE("t1"."办理期限" IN ('按期', '超过一般期限', '偏短'), FALSE)
    )) AS "分子",
  COUNT(*) FILTER(WHERE
    (
      "t1"."办理期限止日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
      OR (
        COALESCE("t1"."办理期限" IN ('逾期'), FALSE)
        AND (
          "t1"."办理期限到期日" IS NOT NULL
        )
        AND "t1"."办理期限到期日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
        AND (
          "t1"."办理期限到期日" < CAST(%(as_of)s AS DATE)
        )
        AND (
          (
            "t1"."办理期限止日" IS NULL
          ) OR (
            "t1"."办理期限止日" > CAST(%(as_of)s AS DATE)
          )
        )
      )
    )
    AND "t1"."事项类别" IS NOT DISTINCT FROM '申诉求决'
    AND NOT (
      "t1"."办理期限算不出"
    )
    AND (
      COALESCE("t1"."办理期限" IN ('逾期'), FALSE)
      AND (
        "t1"."办理期限到期日" IS NOT NULL
      )
      AND "t1"."办理期限到期日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
      AND (
        "t1"."办理期限到期日" < CAST(%(as_of)s AS DATE)
      )
      AND (
        (
          "t1"."办理期限止日" IS NULL
        ) OR (
          "t1"."办理期限止日" > CAST(%(as_of)s AS DATE)
        )
      )
    )) AS "逾期未办",
  COUNT(*) FILTER(WHERE
    "t1"."答复日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
    AND "t1"."事项类别" IS NOT DISTINCT FROM '申诉求决'
    AND "t1"."办理期限算不出") AS "算不出"
FROM (
  SELECT
    *
  FROM LEDGER_PETITION_AT(CAST(%(period_end)s AS DATE)) AS "t0"
  WHERE
    "t0"."office_id" = ANY(
      CAST(%(offices)s AS UUID[])
    )
    AND (
      "t0"."办理期限止日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
      OR (
        COALESCE("t0"."办理期限" IN ('逾期'), FALSE)
        AND (
          "t0"."办理期限到期日" IS NOT NULL
        )
        AND "t0"."办理期限到期日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
        AND (
          "t0"."办理期限到期日" < CAST(%(as_of)s AS DATE)
        )
        AND (
          (
            "t0"."办理期限止日" IS NULL
          ) OR (
            "t0"."办理期限止日" > CAST(%(as_of)s AS DATE)
          )
        )
      )
      OR "t0"."答复日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
    )
  OFFSET 0
) AS "t1"

-- 信访.平均办理天数
SELECT
  COUNT(*) FILTER(WHERE
    "t1"."答复日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
    AND "t1"."事项类别" IS NOT DISTINCT FROM '申诉求决'
    AND (
      "t1"."告知受理日" IS NOT NULL
    )
    AND (
      "t1"."答复日" IS NOT NULL
    )) AS "记录数",
  AVG((
    "t1"."答复日" - "t1"."告知受理日"
  ) * 1440) FILTER(WHERE
    "t1"."答复日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
    AND "t1"."事项类别" IS NOT DISTINCT FROM '申诉求决'
    AND (
      "t1"."告知受理日" IS NOT NULL
    )
    AND (
      "t1"."答复日" IS NOT NULL
    )) AS "值"
FROM (
  SELECT
    *
  FROM LEDGER_PETITION_AT(CAST(%(period_end)s AS DATE)) AS "t0"
  WHERE
    "t0"."office_id" = ANY(
      CAST(%(offices)s AS UUID[])
    )
    AND "t0"."答复日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
  OFFSET 0
) AS "t1"

-- 信访.重复信访率
SELECT
  COUNT(*) FILTER(WHERE
    "t1"."登记日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)) AS "记录数",
  COUNT(*) FILTER(WHERE
    "t1"."登记日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)) AS "值",
  COUNT(*) FILTER(WHERE
    "t1"."登记日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
    AND "t1"."重复件" IS NOT DISTINCT FROM TRUE) AS "分子",
  COUNT(*) FILTER(WHERE
    "t1"."登记日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
    AND (
      "t1"."重复件" IS NULL
    )) AS "未填"
FROM (
  SELECT
    *
  FROM LEDGER_PETITION_AT(CAST(%(period_end)s AS DATE)) AS "t0"
  WHERE
    "t0"."office_id" = ANY(
      CAST(%(offices)s AS UUID[])
    )
    AND "t0"."登记日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
  OFFSET 0
) AS "t1"

-- 信访.满意率
SELECT
  COUNT(*) FILTER(WHERE
    "t1"."进入已办结日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
    AND (
      "t1"."满意度" IS NOT DISTINCT FROM '满意'
      OR "t1"."满意度" IS NOT DISTINCT FROM '基本满意'
      OR "t1"."满意度" IS NOT DISTINCT FROM '不满意'
    )) AS "记录数",
  COUNT(*) FILTER(WHERE
    "t1"."进入已办结日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
    AND (
      "t1"."满意度" IS NOT DISTINCT FROM '满意'
      OR "t1"."满意度" IS NOT DISTINCT FROM '基本满意'
      OR "t1"."满意度" IS NOT DISTINCT FROM '不满意'
    )) AS "值",
  COUNT(*) FILTER(WHERE
    "t1"."进入已办结日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
    AND (
      "t1"."满意度" IS NOT DISTINCT FROM '满意'
      OR "t1"."满意度" IS NOT DISTINCT FROM '基本满意'
      OR "t1"."满意度" IS NOT DISTINCT FROM '不满意'
    )
    AND (
      "t1"."满意度" IS NOT DISTINCT FROM '满意' OR "t1"."满意度" IS NOT DISTINCT FROM '基本满意'
    )) AS "分子"
FROM (
  SELECT
    *
  FROM LEDGER_PETITION_AT(CAST(%(period_end)s AS DATE)) AS "t0"
  WHERE
    "t0"."office_id" = ANY(
      CAST(%(offices)s AS UUID[])
    )
    AND "t0"."进入已办结日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
  OFFSET 0
) AS "t1"

-- 信访.未办结件数
SELECT
  COUNT(*) FILTER(WHERE
    (
      "t1"."起始日" IS NOT NULL
    )
    AND (
      "t1"."起始日" <= CAST(%(as_of)s AS DATE)
    )
    AND NOT (
      (
        "t1"."了结日" IS NOT NULL
      ) AND (
        "t1"."了结日" <= CAST(%(as_of)s AS DATE)
      )
    )) AS "记录数"
FROM (
  SELECT
    *
  FROM LEDGER_PETITION_AT(CAST(%(period_end)s AS DATE)) AS "t0"
  WHERE
    "t0"."office_id" = ANY(
      CAST(%(offices)s AS UUID[])
    )
    AND "t0"."起始日" IS NOT NULL
    AND "t0"."起始日" <= CAST(%(as_of)s AS DATE)
    AND NOT (
      (
        "t0"."了结日" IS NOT NULL
      ) AND (
        "t0"."了结日" <= CAST(%(as_of)s AS DATE)
      )
    )
  OFFSET 0
) AS "t1"

-- 信访.网络舆情件数
SELECT
  COUNT(*) FILTER(WHERE
    "t1"."登记日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
    AND "t1"."信访形式" IS NOT DISTINCT FROM '网络舆情') AS "记录数"
FROM (
  SELECT
    *
  FROM LEDGER_PETITION_AT(CAST(%(period_end)s AS DATE)) AS "t0"
  WHERE
    "t0"."office_id" = ANY(
      CAST(%(offices)s AS UUID[])
    )
    AND "t0"."登记日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
  OFFSET 0
) AS "t1"

-- 信访.网络舆情化解件数
SELECT
  COUNT(*) FILTER(WHERE
    "t1"."登记日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
    AND "t1"."信访形式" IS NOT DISTINCT FROM '网络舆情'
    AND "t1"."化解情况" IS NOT DISTINCT FROM '已化解') AS "记录数"
FROM (
  SELECT
    *
  FROM LEDGER_PETITION_AT(CAST(%(period_end)s AS DATE)) AS "t0"
  WHERE
    "t0"."office_id" = ANY(
      CAST(%(offices)s AS UUID[])
    )
    AND "t0"."登记日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
  OFFSET 0
) AS "t1"

-- 信访.上级交办化解件数
SELECT
  COUNT(*) FILTER(WHERE
    "t1"."登记日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
    AND "t1"."事项来源" IS NOT DISTINCT FROM '上级交办'
    AND "t1"."化解情况" IS NOT DISTINCT FROM '已化解') AS "记录数"
FROM (
  SELECT
    *
  FROM LEDGER_PETITION_AT(CAST(%(period_end)s AS DATE)) AS "t0"
  WHERE
    "t0"."office_id" = ANY(
      CAST(%(offices)s AS UUID[])
    )
    AND "t0"."登记日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
  OFFSET 0
) AS "t1"

-- 信访.舆情和交办件数
-- 信访.网络舆情件数 + 信访.上级交办件数

-- 信访.舆情和交办化解件数
-- 信访.网络舆情化解件数 + 信访.上级交办化解件数

-- 信访.舆情和交办化解率
-- 信访.舆情和交办化解件数 / 信访.舆情和交办件数

-- 信访.律师参与件数
SELECT
  COUNT(*) FILTER(WHERE
    "t1"."登记日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
    AND "t1"."律师参与" IS NOT DISTINCT FROM TRUE) AS "记录数"
FROM (
  SELECT
    *
  FROM LEDGER_PETITION_AT(CAST(%(period_end)s AS DATE)) AS "t0"
  WHERE
    "t0"."office_id" = ANY(
      CAST(%(offices)s AS UUID[])
    )
    AND "t0"."登记日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
  OFFSET 0
) AS "t1"

-- 信访.领导包案件数
SELECT
  COUNT(DISTINCT "t1"."id") FILTER(WHERE
    "t1"."接访.日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
    AND "t1"."接访.领导接访" IS NOT DISTINCT FROM '包案'
    AND (
      "t1"."id" IS NOT NULL
    )) AS "记录数",
  COUNT(DISTINCT "t1"."id") FILTER(WHERE
    "t1"."接访.日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
    AND "t1"."接访.领导接访" IS NOT DISTINCT FROM '包案'
    AND (
      "t1"."id" IS NOT NULL
    )) AS "值"
FROM (
  SELECT
    *
  FROM LEDGER_PETITION_接访_AT(CAST(%(period_end)s AS DATE)) AS "t0"
  WHERE
    "t0"."office_id" = ANY(
      CAST(%(offices)s AS UUID[])
    )
    AND "t0"."接访.日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
  OFFSET 0
) AS "t1"

-- 信访.领导约访下访件数
SELECT
  COUNT(DISTINCT "t1"."id") FILTER(WHERE
    "t1"."接访.日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
    AND (
      "t1"."接访.领导接访" IS NOT DISTINCT FROM '约访'
      OR "t1"."接访.领导接访" IS NOT DISTINCT FROM '下访'
    )
    AND (
      "t1"."id" IS NOT NULL
    )) AS "记录数",
  COUNT(DISTINCT "t1"."id") FILTER(WHERE
    "t1"."接访.日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
    AND (
      "t1"."接访.领导接访" IS NOT DISTINCT FROM '约访'
      OR "t1"."接访.领导接访" IS NOT DISTINCT FROM '下访'
    )
    AND (
      "t1"."id" IS NOT NULL
    )) AS "值"
FROM (
  SELECT
    *
  FROM LEDGER_PETITION_接访_AT(CAST(%(period_end)s AS DATE)) AS "t0"
  WHERE
    "t0"."office_id" = ANY(
      CAST(%(offices)s AS UUID[])
    )
    AND "t0"."接访.日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
  OFFSET 0
) AS "t1"

-- 信访.领导约访次数
SELECT
  COUNT(DISTINCT "t1"."id") FILTER(WHERE
    "t1"."接访.日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
    AND "t1"."接访.领导接访" IS NOT DISTINCT FROM '约访') AS "记录数",
  COUNT(*) FILTER(WHERE
    "t1"."接访.日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
    AND "t1"."接访.领导接访" IS NOT DISTINCT FROM '约访') AS "值"
FROM (
  SELECT
    *
  FROM LEDGER_PETITION_接访_AT(CAST(%(period_end)s AS DATE)) AS "t0"
  WHERE
    "t0"."office_id" = ANY(
      CAST(%(offices)s AS UUID[])
    )
    AND "t0"."接访.日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
  OFFSET 0
) AS "t1"

-- 信访.领导下访次数
SELECT
  COUNT(DISTINCT "t1"."id") FILTER(WHERE
    "t1"."接访.日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
    AND "t1"."接访.领导接访" IS NOT DISTINCT FROM '下访') AS "记录数",
  COUNT(*) FILTER(WHERE
    "t1"."接访.日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
    AND "t1"."接访.领导接访" IS NOT DISTINCT FROM '下访') AS "值"
FROM (
  SELECT
    *
  FROM LEDGER_PETITION_接访_AT(CAST(%(period_end)s AS DATE)) AS "t0"
  WHERE
    "t0"."office_id" = ANY(
      CAST(%(offices)s AS UUID[])
    )
    AND "t0"."接访.日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
  OFFSET 0
) AS "t1"

-- 信访.矛盾诉求事项数
SELECT COUNT(DISTINCT "t18"."matter") AS "值" FROM (SELECT * FROM (SELECT * FROM (SELECT "t8"."matter" FROM (SELECT * FROM (SELECT * FROM LEDGER_PETITION_AT(CAST(%(period_end)s AS DATE)) AS "t0" WHERE "t0"."office_id" = ANY(CAST(%(offices)s AS UUID[])) AND "t0"."登记日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE) OFFSET 0) AS "t4" WHERE "t4"."登记日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE) OFFSET 0) AS "t8" OFFSET 0) AS "t12" UNION ALL SELECT * FROM (SELECT "t9"."matter" FROM (SELECT * FROM (SELECT * FROM LEDGER_DISPUTE_AT(CAST(%(period_end)s AS DATE)) AS "t1" WHERE "t1"."office_id" = ANY(CAST(%(offices)s AS UUID[])) AND "t1"."登记日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE) OFFSET 0) AS "t5" WHERE "t5"."登记日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE) OFFSET 0) AS "t9" OFFSET 0) AS "t13") AS "t16" UNION ALL SELECT * FROM (SELECT * FROM (SELECT "t10"."matter" FROM (SELECT * FROM (SELECT * FROM LEDGER_HOTLINE_AT(CAST(%(period_end)s AS DATE)) AS "t2" WHERE "t2"."office_id" = ANY(CAST(%(offices)s AS UUID[])) AND "t2"."来电日期" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE) OFFSET 0) AS "t6" WHERE "t6"."来电日期" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE) OFFSET 0) AS "t10" OFFSET 0) AS "t14" UNION ALL SELECT * FROM (SELECT "t11"."matter" FROM (SELECT * FROM (SELECT * FROM LEDGER_LEGAL_AID_AT(CAST(%(period_end)s AS DATE)) AS "t3" WHERE "t3"."office_id" = ANY(CAST(%(offices)s AS UUID[])) AND "t3"."收到申请日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE) OFFSET 0) AS "t7" WHERE "t7"."收到申请日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE) OFFSET 0) AS "t11" OFFSET 0) AS "t15") AS "t17") AS "t18"

-- 信访.矛盾诉求登记件数
-- 信访.登记件数 + 矛盾纠纷调解.排查件数 + 热线工单.工单件数 + 法律援助.申请件数

-- 信访.平均渠道数
-- 信访.矛盾诉求登记件数 / 信访.矛盾诉求事项数

-- 信访.分形式登记件数
SELECT
  COUNT(*) FILTER(WHERE
    "t1"."登记日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)) AS "记录数"
FROM (
  SELECT
    *
  FROM LEDGER_PETITION_AT(CAST(%(period_end)s AS DATE)) AS "t0"
  WHERE
    "t0"."office_id" = ANY(
      CAST(%(offices)s AS UUID[])
    )
    AND "t0"."登记日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
  OFFSET 0
) AS "t1"

-- 信访.分形式登记件数（网上信访）
SELECT
  COUNT(*) FILTER(WHERE
    "t1"."登记日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
    AND "t1"."信访形式" IS NOT DISTINCT FROM '网上信访') AS "记录数"
FROM (
  SELECT
    *
  FROM LEDGER_PETITION_AT(CAST(%(period_end)s AS DATE)) AS "t0"
  WHERE
    "t0"."office_id" = ANY(
      CAST(%(offices)s AS UUID[])
    )
    AND "t0"."登记日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
  OFFSET 0
) AS "t1"

-- 信访.分形式登记件数（网络舆情）
SELECT
  COUNT(*) FILTER(WHERE
    "t1"."登记日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
    AND "t1"."信访形式" IS NOT DISTINCT FROM '网络舆情') AS "记录数"
FROM (
  SELECT
    *
  FROM LEDGER_PETITION_AT(CAST(%(period_end)s AS DATE)) AS "t0"
  WHERE
    "t0"."office_id" = ANY(
      CAST(%(offices)s AS UUID[])
    )
    AND "t0"."登记日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
  OFFSET 0
) AS "t1"

-- 信访.分形式登记件数（来访）
SELECT
  COUNT(*) FILTER(WHERE
    "t1"."登记日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
    AND "t1"."信访形式" IS NOT DISTINCT FROM '来访') AS "记录数"
FROM (
  SELECT
    *
  FROM LEDGER_PETITION_AT(CAST(%(period_end)s AS DATE)) AS "t0"
  WHERE
    "t0"."office_id" = ANY(
      CAST(%(offices)s AS UUID[])
    )
    AND "t0"."登记日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
  OFFSET 0
) AS "t1"

-- 信访.分形式登记件数（来信）
SELECT
  COUNT(*) FILTER(WHERE
    "t1"."登记日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
    AND "t1"."信访形式" IS NOT DISTINCT FROM '来信') AS "记录数"
FROM (
  SELECT
    *
  FROM LEDGER_PETITION_AT(CAST(%(period_end)s AS DATE)) AS "t0"
  WHERE
    "t0"."office_id" = ANY(
      CAST(%(offices)s AS UUID[])
    )
    AND "t0"."登记日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
  OFFSET 0
) AS "t1"

-- 信访.分形式登记件数（来电）
SELECT
  COUNT(*) FILTER(WHERE
    "t1"."登记日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
    AND "t1"."信访形式" IS NOT DISTINCT FROM '来电') AS "记录数"
FROM (
  SELECT
    *
  FROM LEDGER_PETITION_AT(CAST(%(period_end)s AS DATE)) AS "t0"
  WHERE
    "t0"."office_id" = ANY(
      CAST(%(offices)s AS UUID[])
    )
    AND "t0"."登记日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
  OFFSET 0
) AS "t1"

-- 信访.分形式登记件数（领导信箱）
SELECT
  COUNT(*) FILTER(WHERE
    "t1"."登记日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
    AND "t1"."信访形式" IS NOT DISTINCT FROM '领导信箱') AS "记录数"
FROM (
  SELECT
    *
  FROM LEDGER_PETITION_AT(CAST(%(period_end)s AS DATE)) AS "t0"
  WHERE
    "t0"."office_id" = ANY(
      CAST(%(offices)s AS UUID[])
    )
    AND "t0"."登记日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
  OFFSET 0
) AS "t1"

-- 信访.分形式登记件数（其他）
SELECT
  COUNT(*) FILTER(WHERE
    "t1"."登记日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
    AND "t1"."信访形式" IS NOT DISTINCT FROM '其他') AS "记录数"
FROM (
  SELECT
    *
  FROM LEDGER_PETITION_AT(CAST(%(period_end)s AS DATE)) AS "t0"
  WHERE
    "t0"."office_id" = ANY(
      CAST(%(offices)s AS UUID[])
    )
    AND "t0"."登记日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
  OFFSET 0
) AS "t1"

-- 信访.分来源登记件数
SELECT
  COUNT(*) FILTER(WHERE
    "t1"."登记日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)) AS "记录数"
FROM (
  SELECT
    *
  FROM LEDGER_PETITION_AT(CAST(%(period_end)s AS DATE)) AS "t0"
  WHERE
    "t0"."office_id" = ANY(
      CAST(%(offices)s AS UUID[])
    )
    AND "t0"."登记日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
  OFFSET 0
) AS "t1"

-- 信访.分来源登记件数（群众直接提出）
SELECT
  COUNT(*) FILTER(WHERE
    "t1"."登记日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
    AND "t1"."事项来源" IS NOT DISTINCT FROM '群众直接提出') AS "记录数"
FROM (
  SELECT
    *
  FROM LEDGER_PETITION_AT(CAST(%(period_end)s AS DATE)) AS "t0"
  WHERE
    "t0"."office_id" = ANY(
      CAST(%(offices)s AS UUID[])
    )
    AND "t0"."登记日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
  OFFSET 0
) AS "t1"

-- 信访.分来源登记件数（信访部门转送）
SELECT
  COUNT(*) FILTER(WHERE
    "t1"."登记日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
    AND "t1"."事项来源" IS NOT DISTINCT FROM '信访部门转送') AS "记录数"
FROM (
  SELECT
    *
  FROM LEDGER_PETITION_AT(CAST(%(period_end)s AS DATE)) AS "t0"
  WHERE
    "t0"."office_id" = ANY(
      CAST(%(offices)s AS UUID[])
    )
    AND "t0"."登记日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
  OFFSET 0
) AS "t1"

-- 信访.分来源登记件数（上级交办）
SELECT
  COUNT(*) FILTER(WHERE
    "t1"."登记日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
    AND "t1"."事项来源" IS NOT DISTINCT FROM '上级交办') AS "记录数"
FROM (
  SELECT
    *
  FROM LEDGER_PETITION_AT(CAST(%(period_end)s AS DATE)) AS "t0"
  WHERE
    "t0"."office_id" = ANY(
      CAST(%(offices)s AS UUID[])
    )
    AND "t0"."登记日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
  OFFSET 0
) AS "t1"

-- 信访.分性质登记件数
SELECT
  COUNT(*) FILTER(WHERE
    "t1"."登记日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)) AS "记录数"
FROM (
  SELECT
    *
  FROM LEDGER_PETITION_AT(CAST(%(period_end)s AS DATE)) AS "t0"
  WHERE
    "t0"."office_id" = ANY(
      CAST(%(offices)s AS UUID[])
    )
    AND "t0"."登记日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
  OFFSET 0
) AS "t1"

-- 信访.分性质登记件数（申诉求决）
SELECT
  COUNT(*) FILTER(WHERE
    "t1"."登记日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
    AND "t1"."事项类别" IS NOT DISTINCT FROM '申诉求决') AS "记录数"
FROM (
  SELECT
    *
  FROM LEDGER_PETITION_AT(CAST(%(period_end)s AS DATE)) AS "t0"
  WHERE
    "t0"."office_id" = ANY(
      CAST(%(offices)s AS UUID[])
    )
    AND "t0"."登记日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
  OFFSET 0
) AS "t1"

-- 信访.分性质登记件数（建议意见）
SELECT
  COUNT(*) FILTER(WHERE
    "t1"."登记日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
    AND "t1"."事项类别" IS NOT DISTINCT FROM '建议意见') AS "记录数"
FROM (
  SELECT
    *
  FROM LEDGER_PETITION_AT(CAST(%(period_end)s AS DATE)) AS "t0"
  WHERE
    "t0"."office_id" = ANY(
      CAST(%(offices)s AS UUID[])
    )
    AND "t0"."登记日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
  OFFSET 0
) AS "t1"

-- 信访.分性质登记件数（检举控告）
SELECT
  COUNT(*) FILTER(WHERE
    "t1"."登记日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
    AND "t1"."事项类别" IS NOT DISTINCT FROM '检举控告') AS "记录数"
FROM (
  SELECT
    *
  FROM LEDGER_PETITION_AT(CAST(%(period_end)s AS DATE)) AS "t0"
  WHERE
    "t0"."office_id" = ANY(
      CAST(%(offices)s AS UUID[])
    )
    AND "t0"."登记日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
  OFFSET 0
) AS "t1"

-- 信访.分领域登记件数
SELECT
  COUNT(*) FILTER(WHERE
    "t1"."登记日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)) AS "记录数"
FROM (
  SELECT
    *
  FROM LEDGER_PETITION_AT(CAST(%(period_end)s AS DATE)) AS "t0"
  WHERE
    "t0"."office_id" = ANY(
      CAST(%(offices)s AS UUID[])
    )
    AND "t0"."登记日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
  OFFSET 0
) AS "t1"

-- 信访.分领域登记件数（征地拆迁）
SELECT
  COUNT(*) FILTER(WHERE
    "t1"."登记日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
    AND "t1"."问题领域" IS NOT DISTINCT FROM '征地拆迁') AS "记录数"
FROM (
  SELECT
    *
  FROM LEDGER_PETITION_AT(CAST(%(period_end)s AS DATE)) AS "t0"
  WHERE
    "t0"."office_id" = ANY(
      CAST(%(offices)s AS UUID[])
    )
    AND "t0"."登记日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
  OFFSET 0
) AS "t1"

-- 信访.分领域登记件数（农村土地）
SELECT
  COUNT(*) FILTER(WHERE
    "t1"."登记日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
    AND "t1"."问题领域" IS NOT DISTINCT FROM '农村土地') AS "记录数"
FROM (
  SELECT
    *
  FROM LEDGER_PETITION_AT(CAST(%(period_end)s AS DATE)) AS "t0"
  WHERE
    "t0"."office_id" = ANY(
      CAST(%(offices)s AS UUID[])
    )
    AND "t0"."登记日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
  OFFSET 0
) AS "t1"

-- 信访.分领域登记件数（社会保障）
SELECT
  COUNT(*) FILTER(WHERE
    "t1"."登记日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
    AND "t1"."问题领域" IS NOT DISTINCT FROM '社会保障') AS "记录数"
FROM (
  SELECT
    *
  FROM LEDGER_PETITION_AT(CAST(%(period_end)s AS DATE)) AS "t0"
  WHERE
    "t0"."office_id" = ANY(
      CAST(%(offices)s AS UUID[])
    )
    AND "t0"."登记日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
  OFFSET 0
) AS "t1"

-- 信访.分领域登记件数（劳动争议）
SELECT
  COUNT(*) FILTER(WHERE
    "t1"."登记日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
    AND "t1"."问题领域" IS NOT DISTINCT FROM '劳动争议') AS "记录数"
FROM (
  SELECT
    *
  FROM LEDGER_PETITION_AT(CAST(%(period_end)s AS DATE)) AS "t0"
  WHERE
    "t0"."office_id" = ANY(
      CAST(%(offices)s AS UUID[])
    )
    AND "t0"."登记日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
  OFFSET 0
) AS "t1"

-- 信访.分领域登记件数（环境保护）
SELECT
  COUNT(*) FILTER(WHERE
    "t1"."登记日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
    AND "t1"."问题领域" IS NOT DISTINCT FROM '环境保护') AS "记录数"
FROM (
  SELECT
    *
  FROM LEDGER_PETITION_AT(CAST(%(period_end)s AS DATE)) AS "t0"
  WHERE
    "t0"."office_id" = ANY(
      CAST(%(offices)s AS UUID[])
    )
    AND "t0"."登记日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
  OFFSET 0
) AS "t1"

-- 信访.分领域登记件数（村务管理）
SELECT
  COUNT(*) FILTER(WHERE
    "t1"."登记日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
    AND "t1"."问题领域" IS NOT DISTINCT FROM '村务管理') AS "记录数"
FROM (
  SELECT
    *
  FROM LEDGER_PETITION_AT(CAST(%(period_end)s AS DATE)) AS "t0"
  WHERE
    "t0"."office_id" = ANY(
      CAST(%(offices)s AS UUID[])
    )
    AND "t0"."登记日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
  OFFSET 0
) AS "t1"

-- 信访.分领域登记件数（工程欠款）
SELECT
  COUNT(*) FILTER(WHERE
    "t1"."登记日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
    AND "t1"."问题领域" IS NOT DISTINCT FROM '工程欠款') AS "记录数"
FROM (
  SELECT
    *
  FROM LEDGER_PETITION_AT(CAST(%(period_end)s AS DATE)) AS "t0"
  WHERE
    "t0"."office_id" = ANY(
      CAST(%(offices)s AS UUID[])
    )
    AND "t0"."登记日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
  OFFSET 0
) AS "t1"

-- 信访.分领域登记件数（涉法涉诉）
SELECT
  COUNT(*) FILTER(WHERE
    "t1"."登记日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
    AND "t1"."问题领域" IS NOT DISTINCT FROM '涉法涉诉') AS "记录数"
FROM (
  SELECT
    *
  FROM LEDGER_PETITION_AT(CAST(%(period_end)s AS DATE)) AS "t0"
  WHERE
    "t0"."office_id" = ANY(
      CAST(%(offices)s AS UUID[])
    )
    AND "t0"."登记日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
  OFFSET 0
) AS "t1"

-- 信访.分领域登记件数（住房物业）
SELECT
  COUNT(*) FILTER(WHERE
    "t1"."登记日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
    AND "t1"."问题领域" IS NOT DISTINCT FROM '住房物业') AS "记录数"
FROM (
  SELECT
    *
  FROM LEDGER_PETITION_AT(CAST(%(period_end)s AS DATE)) AS "t0"
  WHERE
    "t0"."office_id" = ANY(
      CAST(%(offices)s AS UUID[])
    )
    AND "t0"."登记日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
  OFFSET 0
) AS "t1"

-- 信访.分领域登记件数（市场监管）
SELECT
  COUNT(*) FILTER(WHERE
    "t1"."登记日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
    AND "t1"."问题领域" IS NOT DISTINCT FROM '市场监管') AS "记录数"
FROM (
  SELECT
    *
  FROM LEDGER_PETITION_AT(CAST(%(period_end)s AS DATE)) AS "t0"
  WHERE
    "t0"."office_id" = ANY(
      CAST(%(offices)s AS UUID[])
    )
    AND "t0"."登记日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
  OFFSET 0
) AS "t1"

-- 信访.分领域登记件数（教育）
SELECT
  COUNT(*) FILTER(WHERE
    "t1"."登记日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
    AND "t1"."问题领域" IS NOT DISTINCT FROM '教育') AS "记录数"
FROM (
  SELECT
    *
  FROM LEDGER_PETITION_AT(CAST(%(period_end)s AS DATE)) AS "t0"
  WHERE
    "t0"."office_id" = ANY(
      CAST(%(offices)s AS UUID[])
    )
    AND "t0"."登记日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
  OFFSET 0
) AS "t1"

-- 信访.分领域登记件数（医疗卫生）
SELECT
  COUNT(*) FILTER(WHERE
    "t1"."登记日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
    AND "t1"."问题领域" IS NOT DISTINCT FROM '医疗卫生') AS "记录数"
FROM (
  SELECT
    *
  FROM LEDGER_PETITION_AT(CAST(%(period_end)s AS DATE)) AS "t0"
  WHERE
    "t0"."office_id" = ANY(
      CAST(%(offices)s AS UUID[])
    )
    AND "t0"."登记日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
  OFFSET 0
) AS "t1"

-- 信访.分领域登记件数（交通运输）
SELECT
  COUNT(*) FILTER(WHERE
    "t1"."登记日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
    AND "t1"."问题领域" IS NOT DISTINCT FROM '交通运输') AS "记录数"
FROM (
  SELECT
    *
  FROM LEDGER_PETITION_AT(CAST(%(period_end)s AS DATE)) AS "t0"
  WHERE
    "t0"."office_id" = ANY(
      CAST(%(offices)s AS UUID[])
    )
    AND "t0"."登记日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
  OFFSET 0
) AS "t1"

-- 信访.分领域登记件数（公安）
SELECT
  COUNT(*) FILTER(WHERE
    "t1"."登记日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
    AND "t1"."问题领域" IS NOT DISTINCT FROM '公安') AS "记录数"
FROM (
  SELECT
    *
  FROM LEDGER_PETITION_AT(CAST(%(period_end)s AS DATE)) AS "t0"
  WHERE
    "t0"."office_id" = ANY(
      CAST(%(offices)s AS UUID[])
    )
    AND "t0"."登记日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
  OFFSET 0
) AS "t1"

-- 信访.分领域登记件数（退役军人）
SELECT
  COUNT(*) FILTER(WHERE
    "t1"."登记日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
    AND "t1"."问题领域" IS NOT DISTINCT FROM '退役军人') AS "记录数"
FROM (
  SELECT
    *
  FROM LEDGER_PETITION_AT(CAST(%(period_end)s AS DATE)) AS "t0"
  WHERE
    "t0"."office_id" = ANY(
      CAST(%(offices)s AS UUID[])
    )
    AND "t0"."登记日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
  OFFSET 0
) AS "t1"

-- 信访.分领域登记件数（其他）
SELECT
  COUNT(*) FILTER(WHERE
    "t1"."登记日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
    AND "t1"."问题领域" IS NOT DISTINCT FROM '其他') AS "记录数"
FROM (
  SELECT
    *
  FROM LEDGER_PETITION_AT(CAST(%(period_end)s AS DATE)) AS "t0"
  WHERE
    "t0"."office_id" = ANY(
      CAST(%(offices)s AS UUID[])
    )
    AND "t0"."登记日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
  OFFSET 0
) AS "t1"

-- 信访.集体来访批次
-- 信访.初次集体来访批次 + 信访.再次集体来访批次

-- 信访.初次集体来访批次
SELECT
  COUNT(*) FILTER(WHERE
    "t1"."登记日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
    AND "t1"."信访形式" IS NOT DISTINCT FROM '来访'
    AND (
      "t1"."信访人数" >= 5
    )) AS "记录数"
FROM (
  SELECT
    *
  FROM LEDGER_PETITION_AT(CAST(%(period_end)s AS DATE)) AS "t0"
  WHERE
    "t0"."office_id" = ANY(
      CAST(%(offices)s AS UUID[])
    )
    AND "t0"."登记日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
  OFFSET 0
) AS "t1"

-- 信访.再次集体来访批次
SELECT
  COUNT(DISTINCT "t1"."id") FILTER(WHERE
    "t1"."再次来访.日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
    AND (
      "t1"."再次来访.来访人数" >= 5
    )) AS "记录数",
  COUNT(*) FILTER(WHERE
    "t1"."再次来访.日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
    AND (
      "t1"."再次来访.来访人数" >= 5
    )) AS "值"
FROM (
  SELECT
    *
  FROM LEDGER_PETITION_再次来访_AT(CAST(%(period_end)s AS DATE)) AS "t0"
  WHERE
    "t0"."office_id" = ANY(
      CAST(%(offices)s AS UUID[])
    )
    AND "t0"."再次来访.日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
  OFFSET 0
) AS "t1"

-- 信访.集体来访人次
-- 信访.初次集体来访人次 + 信访.再次集体来访人次

-- 信访.初次集体来访人次
SELECT
  COUNT(*) FILTER(WHERE
    "t1"."登记日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
    AND "t1"."信访形式" IS NOT DISTINCT FROM '来访'
    AND (
      "t1"."信访人数" >= 5
    )
    AND (
      "t1"."信访人数" IS NOT NULL
    )) AS "记录数",
  COALESCE(
    SUM("t1"."信访人数") FILTER(WHERE
      "t1"."登记日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
      AND "t1"."信访形式" IS NOT DISTINCT FROM '来访'
      AND (
        "t1"."信访人数" >= 5
      )
      AND (
        "t1"."信访人数" IS NOT NULL
      )),
    0
  ) AS "值"
FROM (
  SELECT
    *
  FROM LEDGER_PETITION_AT(CAST(%(period_end)s AS DATE)) AS "t0"
  WHERE
    "t0"."office_id" = ANY(
      CAST(%(offices)s AS UUID[])
    )
    AND "t0"."登记日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
  OFFSET 0
) AS "t1"

-- 信访.再次集体来访人次
SELECT
  COUNT(DISTINCT "t1"."id") FILTER(WHERE
    "t1"."再次来访.日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
    AND (
      "t1"."再次来访.来访人数" >= 5
    )
    AND (
      "t1"."再次来访.来访人数" IS NOT NULL
    )) AS "记录数",
  COALESCE(
    SUM("t1"."再次来访.来访人数") FILTER(WHERE
      "t1"."再次来访.日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
      AND (
        "t1"."再次来访.来访人数" >= 5
      )
      AND (
        "t1"."再次来访.来访人数" IS NOT NULL
      )),
    0
  ) AS "值"
FROM (
  SELECT
    *
  FROM LEDGER_PETITION_再次来访_AT(CAST(%(period_end)s AS DATE)) AS "t0"
  WHERE
    "t0"."office_id" = ANY(
      CAST(%(offices)s AS UUID[])
    )
    AND "t0"."再次来访.日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
  OFFSET 0
) AS "t1"

-- 信访.联名信件数
SELECT
  COUNT(*) FILTER(WHERE
    "t1"."登记日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
    AND "t1"."信访形式" IS NOT DISTINCT FROM '来信'
    AND (
      "t1"."信访人数" >= 5
    )) AS "记录数"
FROM (
  SELECT
    *
  FROM LEDGER_PETITION_AT(CAST(%(period_end)s AS DATE)) AS "t0"
  WHERE
    "t0"."office_id" = ANY(
      CAST(%(offices)s AS UUID[])
    )
    AND "t0"."登记日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
  OFFSET 0
) AS "t1"

-- 信访.联名信人次
SELECT
  COUNT(*) FILTER(WHERE
    "t1"."登记日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
    AND "t1"."信访形式" IS NOT DISTINCT FROM '来信'
    AND (
      "t1"."信访人数" >= 5
    )
    AND (
      "t1"."信访人数" IS NOT NULL
    )) AS "记录数",
  COALESCE(
    SUM("t1"."信访人数") FILTER(WHERE
      "t1"."登记日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
      AND "t1"."信访形式" IS NOT DISTINCT FROM '来信'
      AND (
        "t1"."信访人数" >= 5
      )
      AND (
        "t1"."信访人数" IS NOT NULL
      )),
    0
  ) AS "值"
FROM (
  SELECT
    *
  FROM LEDGER_PETITION_AT(CAST(%(period_end)s AS DATE)) AS "t0"
  WHERE
    "t0"."office_id" = ANY(
      CAST(%(offices)s AS UUID[])
    )
    AND "t0"."登记日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
  OFFSET 0
) AS "t1"

-- 信访.重复件数
SELECT
  COUNT(*) FILTER(WHERE
    "t1"."登记日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
    AND "t1"."重复件" IS NOT DISTINCT FROM TRUE) AS "记录数"
FROM (
  SELECT
    *
  FROM LEDGER_PETITION_AT(CAST(%(period_end)s AS DATE)) AS "t0"
  WHERE
    "t0"."office_id" = ANY(
      CAST(%(offices)s AS UUID[])
    )
    AND "t0"."登记日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
  OFFSET 0
) AS "t1"

-- 信访.诉求涉及人数
SELECT
  COUNT(*) FILTER(WHERE
    "t1"."登记日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
    AND (
      "t1"."诉求涉及人数" IS NOT NULL
    )) AS "记录数",
  COALESCE(
    SUM("t1"."诉求涉及人数") FILTER(WHERE
      "t1"."登记日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
      AND (
        "t1"."诉求涉及人数" IS NOT NULL
      )),
    0
  ) AS "值"
FROM (
  SELECT
    *
  FROM LEDGER_PETITION_AT(CAST(%(period_end)s AS DATE)) AS "t0"
  WHERE
    "t0"."office_id" = ANY(
      CAST(%(offices)s AS UUID[])
    )
    AND "t0"."登记日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
  OFFSET 0
) AS "t1"

-- 信访.不予受理件数
SELECT
  COUNT(*) FILTER(WHERE
    "t1"."不予受理日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)) AS "记录数"
FROM (
  SELECT
    *
  FROM LEDGER_PETITION_AT(CAST(%(period_end)s AS DATE)) AS "t0"
  WHERE
    "t0"."office_id" = ANY(
      CAST(%(offices)s AS UUID[])
    )
    AND "t0"."不予受理日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
  OFFSET 0
) AS "t1"

-- 信访.督办次数
SELECT
  COUNT(DISTINCT "t1"."id") FILTER(WHERE
    "t1"."督办.日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)) AS "记录数",
  COUNT(*) FILTER(WHERE
    "t1"."督办.日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)) AS "值"
FROM (
  SELECT
    *
  FROM LEDGER_PETITION_督办_AT(CAST(%(period_end)s AS DATE)) AS "t0"
  WHERE
    "t0"."office_id" = ANY(
      CAST(%(offices)s AS UUID[])
    )
    AND "t0"."督办.日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
  OFFSET 0
) AS "t1"

-- 信访.诉求支持件数
SELECT
  COUNT(*) FILTER(WHERE
    "t1"."答复日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
    AND (
      "t1"."诉求处理" IS NOT DISTINCT FROM '支持' OR "t1"."诉求处理" IS NOT DISTINCT FROM '部分支持'
    )) AS "记录数"
FROM (
  SELECT
    *
  FROM LEDGER_PETITION_AT(CAST(%(period_end)s AS DATE)) AS "t0"
  WHERE
    "t0"."office_id" = ANY(
      CAST(%(offices)s AS UUID[])
    )
    AND "t0"."答复日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
  OFFSET 0
) AS "t1"

-- 信访.事后化解件数
SELECT
  COUNT(*) FILTER(WHERE
    "t1"."化解日期" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
    AND (
      (
        "t1"."事后化解日" IS NOT NULL
      ) AND (
        "t1"."事后化解日" <= CAST(%(as_of)s AS DATE)
      )
    )
    AND "t1"."化解情况" IS NOT DISTINCT FROM '已化解') AS "记录数"
FROM (
  SELECT
    *
  FROM LEDGER_PETITION_AT(CAST(%(period_end)s AS DATE)) AS "t0"
  WHERE
    "t0"."office_id" = ANY(
      CAST(%(offices)s AS UUID[])
    )
    AND "t0"."化解日期" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
  OFFSET 0
) AS "t1"

-- 信访.转送交办期限按期率
SELECT
  COUNT(*) FILTER(WHERE
    (
      "t1"."转送交办期限止日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
      OR (
        COALESCE("t1"."转送交办期限" IN ('逾期'), FALSE)
        AND (
          "t1"."转送交办期限到期日" IS NOT NULL
        )
        AND "t1"."转送交办期限到期日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
        AND (
          "t1"."转送交办期限到期日" < CAST(%(as_of)s AS DATE)
        )
        AND (
          (
            "t1"."转送交办期限止日" IS NULL
          ) OR (
            "t1"."转送交办期限止日" > CAST(%(as_of)s AS DATE)
          )
        )
      )
    )
    AND (
      (
        (
          "t1"."转送交办期限止日" IS NOT NULL
        )
        AND (
          "t1"."转送交办期限止日" <= CAST(%(as_of)s AS DATE)
        )
        AND COALESCE("t1"."转送交办期限" IN ('按期', '超过一般期限', '偏短'), FALSE)
      )
      OR (
        "t1"."转送交办期限" IS NOT DISTINCT FROM '逾期'
        AND (
          (
            (
              "t1"."转送交办期限止日" IS NOT NULL
            )
            AND (
              "t1"."转送交办期限止日" <= CAST(%(as_of)s AS DATE)
            )
          )
          OR (
            (
              "t1"."转送交办期限到期日" IS NOT NULL
            )
            AND (
              "t1"."转送交办期限到期日" < CAST(%(as_of)s AS DATE)
            )
          )
        )
      )
      OR (
        (
          "t1"."转送交办期限止日" IS NOT NULL
        )
        AND (
          "t1"."转送交办期限止日" <= CAST(%(as_of)s AS DATE)
        )
        AND "t1"."转送交办期限" IS NOT DISTINCT FROM '提前不足'
      )
      OR (
        COALESCE("t1"."转送交办期限" IN ('逾期'), FALSE)
        AND (
          "t1"."转送交办期限到期日" IS NOT NULL
        )
        AND "t1"."转送交办期限到期日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
        AND (
          "t1"."转送交办期限到期日" < CAST(%(as_of)s AS DATE)
        )
        AND (
          (
            "t1"."转送交办期限止日" IS NULL
          ) OR (
            "t1"."转送交办期限止日" > CAST(%(as_of)s AS DATE)
          )
        )
      )
    )
    AND NOT (
      "t1"."转送交办期限算不出"
    )) AS "记录数",
  COUNT(*) FILTER(WHERE
    (
      "t1"."转送交办期限止日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
      OR (
        COALESCE("t1"."转送交办期限" IN ('逾期'), FALSE)
        AND (
          "t1"."转送交办期限到期日" IS NOT NULL
        )
        AND "t1"."转送交办期限到期日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
        AND (
          "t1"."转送交办期限到期日" < CAST(%(as_of)s AS DATE)
        )
        AND (
          (
            "t1"."转送交办期限止日" IS NULL
          ) OR (
            "t1"."转送交办期限止日" > CAST(%(as_of)s AS DATE)
          )
        )
      )
    )
    AND (
      (
        (
          "t1"."转送交办期限止日" IS NOT NULL
        )
        AND (
          "t1"."转送交办期限止日" <= CAST(%(as_of)s AS DATE)
        )
        AND COALESCE("t1"."转送交办期限" IN ('按期', '超过一般期限', '偏短'), FALSE)
      )
      OR (
        "t1"."转送交办期限" IS NOT DISTINCT FROM '逾期'
        AND (
          (
            (
              "t1"."转送交办期限止日" IS NOT NULL
            )
            AND (
              "t1"."转送交办期限止日" <= CAST(%(as_of)s AS DATE)
            )
          )
          OR (
            (
              "t1"."转送交办期限到期日" IS NOT NULL
            )
            AND (
              "t1"."转送交办期限到期日" < CAST(%(as_of)s AS DATE)
            )
          )
        )
      )
      OR (
        (
          "t1"."转送交办期限止日" IS NOT NULL
        )
        AND (
          "t1"."转送交办期限止日" <= CAST(%(as_of)s AS DATE)
        )
        AND "t1"."转送交办期限" IS NOT DISTINCT FROM '提前不足'
      )
      OR (
        COALESCE("t1"."转送交办期限" IN ('逾期'), FALSE)
        AND (
          "t1"."转送交办期限到期日" IS NOT NULL
        )
        AND "t1"."转送交办期限到期日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
        AND (
          "t1"."转送交办期限到期日" < CAST(%(as_of)s AS DATE)
        )
        AND (
          (
            "t1"."转送交办期限止日" IS NULL
          ) OR (
            "t1"."转送交办期限止日" > CAST(%(as_of)s AS DATE)
          )
        )
      )
    )
    AND NOT (
      "t1"."转送交办期限算不出"
    )) AS "值",
  COUNT(*) FILTER(WHERE
    (
      "t1"."转送交办期限止日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
      OR (
        COALESCE("t1"."转送交办期限" IN ('逾期'), FALSE)
        AND (
          "t1"."转送交办期限到期日" IS NOT NULL
        )
        AND "t1"."转送交办期限到期日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
        AND (
          "t1"."转送交办期限到期日" < CAST(%(as_of)s AS DATE)
        )
        AND (
          (
            "t1"."转送交办期限止日" IS NULL
          ) OR (
            "t1"."转送交办期限止日" > CAST(%(as_of)s AS DATE)
          )
        )
      )
    )
    AND (
      (
        (
          "t1"."转送交办期限止日" IS NOT NULL
        )
        AND (
          "t1"."转送交办期限止日" <= CAST(%(as_of)s AS DATE)
        )
        AND COALESCE("t1"."转送交办期限" IN ('按期', '超过一般期限', '偏短'), FALSE)
      )
      OR (
        "t1"."转送交办期限" IS NOT DISTINCT FROM '逾期'
        AND (
          (
            (
              "t1"."转送交办期限止日" IS NOT NULL
            )
            AND (
              "t1"."转送交办期限止日" <= CAST(%(as_of)s AS DATE)
            )
          )
          OR (
            (
              "t1"."转送交办期限到期日" IS NOT NULL
            )
            AND (
              "t1"."转送交办期限到期日" < CAST(%(as_of)s AS DATE)
            )
          )
        )
      )
      OR (
        (
          "t1"."转送交办期限止日" IS NOT NULL
        )
        AND (
          "t1"."转送交办期限止日" <= CAST(%(as_of)s AS DATE)
        )
        AND "t1"."转送交办期限" IS NOT DISTINCT FROM '提前不足'
      )
      OR (
        COALESCE("t1"."转送交办期限" IN ('逾期'), FALSE)
        AND (
          "t1"."转送交办期限到期日" IS NOT NULL
        )
        AND "t1"."转送交办期限到期日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
        AND (
          "t1"."转送交办期限到期日" < CAST(%(as_of)s AS DATE)
        )
        AND (
          (
            "t1"."转送交办期限止日" IS NULL
          ) OR (
            "t1"."转送交办期限止日" > CAST(%(as_of)s AS DATE)
          )
        )
      )
    )
    AND NOT (
      "t1"."转送交办期限算不出"
    )
    AND (
      (
        "t1"."转送交办期限止日" IS NOT NULL
      )
      AND (
        "t1"."转送交办期限止日" <= CAST(%(as_of)s AS DATE)
      )
      AND COALESCE("t1"."转送交办期限" IN ('按期', '超过一般期限', '偏短'), FALSE)
    )) AS "分子",
  COUNT(*) FILTER(WHERE
    (
      "t1"."转送交办期限止日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
      OR (
        COALESCE("t1"."转送交办期限" IN ('逾期'), FALSE)
        AND (
          "t1"."转送交办期限到期日" IS NOT NULL
        )
        AND "t1"."转送交办期限到期日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
        AND (
          "t1"."转送交办期限到期日" < CAST(%(as_of)s AS DATE)
        )
        AND (
          (
            "t1"."转送交办期限止日" IS NULL
          ) OR (
            "t1"."转送交办期限止日" > CAST(%(as_of)s AS DATE)
          )
        )
      )
    )
    AND (
      (
        (
          "t1"."转送交办期限止日" IS NOT NULL
        )
        AND (
          "t1"."转送交办期限止日" <= CAST(%(as_of)s AS DATE)
        )
        AND COALESCE("t1"."转送交办期限" IN ('按期', '超过一般期限', '偏短'), FALSE)
      )
      OR (
        "t1"."转送交办期限" IS NOT DISTINCT FROM '逾期'
        AND (
          (
            (
              "t1"."转送交办期限止日" IS NOT NULL
            )
            AND (
              "t1"."转送交办期限止日" <= CAST(%(as_of)s AS DATE)
            )
          )
          OR (
            (
              "t1"."转送交办期限到期日" IS NOT NULL
            )
            AND (
              "t1"."转送交办期限到期日" < CAST(%(as_of)s AS DATE)
            )
          )
        )
      )
      OR (
        (
          "t1"."转送交办期限止日" IS NOT NULL
        )
        AND (
          "t1"."转送交办期限止日" <= CAST(%(as_of)s AS DATE)
        )
        AND "t1"."转送交办期限" IS NOT DISTINCT FROM '提前不足'
      )
      OR (
        COALESCE("t1"."转送交办期限" IN ('逾期'), FALSE)
        AND (
          "t1"."转送交办期限到期日" IS NOT NULL
        )
        AND "t1"."转送交办期限到期日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
        AND (
          "t1"."转送交办期限到期日" < CAST(%(as_of)s AS DATE)
        )
        AND (
          (
            "t1"."转送交办期限止日" IS NULL
          ) OR (
            "t1"."转送交办期限止日" > CAST(%(as_of)s AS DATE)
          )
        )
      )
    )
    AND NOT (
      "t1"."转送交办期限算不出"
    )
    AND (
      COALESCE("t1"."转送交办期限" IN ('逾期'), FALSE)
      AND (
        "t1"."转送交办期限到期日" IS NOT NULL
      )
      AND "t1"."转送交办期限到期日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
      AND (
        "t1"."转送交办期限到期日" < CAST(%(as_of)s AS DATE)
      )
      AND (
        (
          "t1"."转送交办期限止日" IS NULL
        ) OR (
          "t1"."转送交办期限止日" > CAST(%(as_of)s AS DATE)
        )
      )
    )) AS "逾期未办",
  COUNT(*) FILTER(WHERE
    (
      "t1"."告知去向并转出日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
      OR "t1"."告知受理日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
      OR "t1"."不予受理日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
    )
    AND "t1"."转送交办期限算不出") AS "算不出"
FROM (
  SELECT
    *
  FROM LEDGER_PETITION_AT(CAST(%(period_end)s AS DATE)) AS "t0"
  WHERE
    "t0"."office_id" = ANY(
      CAST(%(offices)s AS UUID[])
    )
    AND (
      "t0"."转送交办期限止日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
      OR (
        COALESCE("t0"."转送交办期限" IN ('逾期'), FALSE)
        AND (
          "t0"."转送交办期限到期日" IS NOT NULL
        )
        AND "t0"."转送交办期限到期日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
        AND (
          "t0"."转送交办期限到期日" < CAST(%(as_of)s AS DATE)
        )
        AND (
          (
            "t0"."转送交办期限止日" IS NULL
          ) OR (
            "t0"."转送交办期限止日" > CAST(%(as_of)s AS DATE)
          )
        )
      )
      OR (
        "t0"."告知去向并转出日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
        OR "t0"."告知受理日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
        OR "t0"."不予受理日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
      )
    )
  OFFSET 0
) AS "t1"

-- 信访.交办办理期限按期率
SELECT
  COUNT(*) FILTER(WHERE
    (
      "t1"."交办办理期限止日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
      OR (
        COALESCE("t1"."交办办理期限" IN ('逾期'), FALSE)
        AND (
          "t1"."交办办理期限到期日" IS NOT NULL
        )
        AND "t1"."交办办理期限到期日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
        AND (
          "t1"."交办办理期限到期日" < CAST(%(as_of)s AS DATE)
        )
        AND (
          (
            "t1"."交办办理期限止日" IS NULL
          ) OR (
            "t1"."交办办理期限止日" > CAST(%(as_of)s AS DATE)
          )
        )
      )
    )
    AND (
      (
        (
          "t1"."交办办理期限止日" IS NOT NULL
        )
        AND (
          "t1"."交办办理期限止日" <= CAST(%(as_of)s AS DATE)
        )
        AND COALESCE("t1"."交办办理期限" IN ('按期', '超过一般期限', '偏短'), FALSE)
      )
      OR (
        "t1"."交办办理期限" IS NOT DISTINCT FROM '逾期'
        AND (
          (
            (
              "t1"."交办办理期限止日" IS NOT NULL
            )
            AND (
              "t1"."交办办理期限止日" <= CAST(%(as_of)s AS DATE)
            )
          )
          OR (
            (
              "t1"."交办办理期限到期日" IS NOT NULL
            )
            AND (
              "t1"."交办办理期限到期日" < CAST(%(as_of)s AS DATE)
            )
          )
        )
      )
      OR (
        (
          "t1"."交办办理期限止日" IS NOT NULL
        )
        AND (
          "t1"."交办办理期限止日" <= CAST(%(as_of)s AS DATE)
        )
        AND "t1"."交办办理期限" IS NOT DISTINCT FROM '提前不足'
      )
      OR (
        COALESCE("t1"."交办办理期限" IN ('逾期'), FALSE)
        AND (
          "t1"."交办办理期限到期日" IS NOT NULL
        )
        AND "t1"."交办办理期限到期日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
        AND (
          "t1"."交办办理期限到期日" < CAST(%(as_of)s AS DATE)
        )
        AND (
          (
            "t1"."交办办理期限止日" IS NULL
          ) OR (
            "t1"."交办办理期限止日" > CAST(%(as_of)s AS DATE)
          )
        )
      )
    )
    AND NOT (
      "t1"."交办办理期限算不出"
    )) AS "记录数",
  COUNT(*) FILTER(WHERE
    (
      "t1"."交办办理期限止日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
      OR (
        COALESCE("t1"."交办办理期限" IN ('逾期'), FALSE)
        AND (
          "t1"."交办办理期限到期日" IS NOT NULL
        )
        AND "t1"."交办办理期限到期日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
        AND (
          "t1"."交办办理期限到期日" < CAST(%(as_of)s AS DATE)
        )
        AND (
          (
            "t1"."交办办理期限止日" IS NULL
          ) OR (
            "t1"."交办办理期限止日" > CAST(%(as_of)s AS DATE)
          )
        )
      )
    )
    AND (
      (
        (
          "t1"."交办办理期限止日" IS NOT NULL
        )
        AND (
          "t1"."交办办理期限止日" <= CAST(%(as_of)s AS DATE)
        )
        AND COALESCE("t1"."交办办理期限" IN ('按期', '超过一般期限', '偏短'), FALSE)
      )
      OR (
        "t1"."交办办理期限" IS NOT DISTINCT FROM '逾期'
        AND (
          (
            (
              "t1"."交办办理期限止日" IS NOT NULL
            )
            AND (
              "t1"."交办办理期限止日" <= CAST(%(as_of)s AS DATE)
            )
          )
          OR (
            (
              "t1"."交办办理期限到期日" IS NOT NULL
            )
            AND (
              "t1"."交办办理期限到期日" < CAST(%(as_of)s AS DATE)
            )
          )
        )
      )
      OR (
        (
          "t1"."交办办理期限止日" IS NOT NULL
        )
        AND (
          "t1"."交办办理期限止日" <= CAST(%(as_of)s AS DATE)
        )
        AND "t1"."交办办理期限" IS NOT DISTINCT FROM '提前不足'
      )
      OR (
        COALESCE("t1"."交办办理期限" IN ('逾期'), FALSE)
        AND (
          "t1"."交办办理期限到期日" IS NOT NULL
        )
        AND "t1"."交办办理期限到期日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
        AND (
          "t1"."交办办理期限到期日" < CAST(%(as_of)s AS DATE)
        )
        AND (
          (
            "t1"."交办办理期限止日" IS NULL
          ) OR (
            "t1"."交办办理期限止日" > CAST(%(as_of)s AS DATE)
          )
        )
      )
    )
    AND NOT (
      "t1"."交办办理期限算不出"
    )) AS "值",
  COUNT(*) FILTER(WHERE
    (
      "t1"."交办办理期限止日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
      OR (
        COALESCE("t1"."交办办理期限" IN ('逾期'), FALSE)
        AND (
          "t1"."交办办理期限到期日" IS NOT NULL
        )
        AND "t1"."交办办理期限到期日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
        AND (
          "t1"."交办办理期限到期日" < CAST(%(as_of)s AS DATE)
        )
        AND (
          (
            "t1"."交办办理期限止日" IS NULL
          ) OR (
            "t1"."交办办理期限止日" > CAST(%(as_of)s AS DATE)
          )
        )
      )
    )
    AND (
      (
        (
          "t1"."交办办理期限止日" IS NOT NULL
        )
        AND (
          "t1"."交办办理期限止日" <= CAST(%(as_of)s AS DATE)
        )
        AND COALESCE("t1"."交办办理期限" IN ('按期', '超过一般期限', '偏短'), FALSE)
      )
      OR (
        "t1"."交办办理期限" IS NOT DISTINCT FROM '逾期'
        AND (
          (
            (
              "t1"."交办办理期限止日" IS NOT NULL
            )
            AND (
              "t1"."交办办理期限止日" <= CAST(%(as_of)s AS DATE)
            )
          )
          OR (
            (
              "t1"."交办办理期限到期日" IS NOT NULL
            )
            AND (
              "t1"."交办办理期限到期日" < CAST(%(as_of)s AS DATE)
            )
          )
        )
      )
      OR (
        (
          "t1"."交办办理期限止日" IS NOT NULL
        )
        AND (
          "t1"."交办办理期限止日" <= CAST(%(as_of)s AS DATE)
        )
        AND "t1"."交办办理期限" IS NOT DISTINCT FROM '提前不足'
      )
      OR (
        COALESCE("t1"."交办办理期限" IN ('逾期'), FALSE)
        AND (
          "t1"."交办办理期限到期日" IS NOT NULL
        )
        AND "t1"."交办办理期限到期日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
        AND (
          "t1"."交办办理期限到期日" < CAST(%(as_of)s AS DATE)
        )
        AND (
          (
            "t1"."交办办理期限止日" IS NULL
          ) OR (
            "t1"."交办办理期限止日" > CAST(%(as_of)s AS DATE)
          )
        )
      )
    )
    AND NOT (
      "t1"."交办办理期限算不出"
    )
    AND (
      (
        "t1"."交办办理期限止日" IS NOT NULL
      )
      AND (
        "t1"."交办办理期限止日" <= CAST(%(as_of)s AS DATE)
      )
      AND COALESCE("t1"."交办办理期限" IN ('按期', '超过一般期限', '偏短'), FALSE)
    )) AS "分子",
  COUNT(*) FILTER(WHERE
    (
      "t1"."交办办理期限止日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
      OR (
        COALESCE("t1"."交办办理期限" IN ('逾期'), FALSE)
        AND (
          "t1"."交办办理期限到期日" IS NOT NULL
        )
        AND "t1"."交办办理期限到期日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
        AND (
          "t1"."交办办理期限到期日" < CAST(%(as_of)s AS DATE)
        )
        AND (
          (
            "t1"."交办办理期限止日" IS NULL
          ) OR (
            "t1"."交办办理期限止日" > CAST(%(as_of)s AS DATE)
          )
        )
      )
    )
    AND (
      (
        (
          "t1"."交办办理期限止日" IS NOT NULL
        )
        AND (
          "t1"."交办办理期限止日" <= CAST(%(as_of)s AS DATE)
        )
        AND COALESCE("t1"."交办办理期限" IN ('按期', '超过一般期限', '偏短'), FALSE)
      )
      OR (
        "t1"."交办办理期限" IS NOT DISTINCT FROM '逾期'
        AND (
          (
            (
              "t1"."交办办理期限止日" IS NOT NULL
            )
            AND (
              "t1"."交办办理期限止日" <= CAST(%(as_of)s AS DATE)
            )
          )
          OR (
            (
              "t1"."交办办理期限到期日" IS NOT NULL
            )
            AND (
              "t1"."交办办理期限到期日" < CAST(%(as_of)s AS DATE)
            )
          )
        )
      )
      OR (
        (
          "t1"."交办办理期限止日" IS NOT NULL
        )
        AND (
          "t1"."交办办理期限止日" <= CAST(%(as_of)s AS DATE)
        )
        AND "t1"."交办办理期限" IS NOT DISTINCT FROM '提前不足'
      )
      OR (
        COALESCE("t1"."交办办理期限" IN ('逾期'), FALSE)
        AND (
          "t1"."交办办理期限到期日" IS NOT NULL
        )
        AND "t1"."交办办理期限到期日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
        AND (
          "t1"."交办办理期限到期日" < CAST(%(as_of)s AS DATE)
        )
        AND (
          (
            "t1"."交办办理期限止日" IS NULL
          ) OR (
            "t1"."交办办理期限止日" > CAST(%(as_of)s AS DATE)
          )
        )
      )
    )
    AND NOT (
      "t1"."交办办理期限算不出"
    )
    AND (
      COALESCE("t1"."交办办理期限" IN ('逾期'), FALSE)
      AND (
        "t1"."交办办理期限到期日" IS NOT NULL
      )
      AND "t1"."交办办理期限到期日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
      AND (
        "t1"."交办办理期限到期日" < CAST(%(as_of)s AS DATE)
      )
      AND (
        (
          "t1"."交办办理期限止日" IS NULL
        ) OR (
          "t1"."交办办理期限止日" > CAST(%(as_of)s AS DATE)
        )
      )
    )) AS "逾期未办",
  COUNT(*) FILTER(WHERE
    (
      "t1"."办结报告日期" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
      OR "t1"."提出异议日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
    )
    AND "t1"."交办办理期限算不出") AS "算不出"
FROM (
  SELECT
    *
  FROM LEDGER_PETITION_AT(CAST(%(period_end)s AS DATE)) AS "t0"
  WHERE
    "t0"."office_id" = ANY(
      CAST(%(offices)s AS UUID[])
    )
    AND (
      "t0"."交办办理期限止日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
      OR (
        COALESCE("t0"."交办办理期限" IN ('逾期'), FALSE)
        AND (
          "t0"."交办办理期限到期日" IS NOT NULL
        )
        AND "t0"."交办办理期限到期日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
        AND (
          "t0"."交办办理期限到期日" < CAST(%(as_of)s AS DATE)
        )
        AND (
          (
            "t0"."交办办理期限止日" IS NULL
          ) OR (
            "t0"."交办办理期限止日" > CAST(%(as_of)s AS DATE)
          )
        )
      )
      OR (
        "t0"."办结报告日期" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
        OR "t0"."提出异议日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
      )
    )
  OFFSET 0
) AS "t1"

-- 信访.法定途径期限按期率
SELECT
  COUNT(*) FILTER(WHERE
    (
      "t1"."法定途径期限止日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
      OR (
        COALESCE("t1"."法定途径期限" IN ('逾期'), FALSE)
        AND (
          "t1"."法定途径期限到期日" IS NOT NULL
        )
        AND "t1"."法定途径期限到期日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
        AND (
          "t1"."法定途径期限到期日" < CAST(%(as_of)s AS DATE)
        )
        AND (
          (
            "t1"."法定途径期限止日" IS NULL
          ) OR (
            "t1"."法定途径期限止日" > CAST(%(as_of)s AS DATE)
          )
        )
      )
    )
    AND (
      (
        (
          "t1"."法定途径期限止日" IS NOT NULL
        )
        AND (
          "t1"."法定途径期限止日" <= CAST(%(as_of)s AS DATE)
        )
        AND COALESCE("t1"."法定途径期限" IN ('按期', '超过一般期限', '偏短'), FALSE)
      )
      OR (
        "t1"."法定途径期限" IS NOT DISTINCT FROM '逾期'
        AND (
          (
            (
              "t1"."法定途径期限止日" IS NOT NULL
            )
            AND (
              "t1"."法定途径期限止日" <= CAST(%(as_of)s AS DATE)
            )
          )
          OR (
            (
              "t1"."法定途径期限到期日" IS NOT NULL
            )
            AND (
              "t1"."法定途径期限到期日" < CAST(%(as_of)s AS DATE)
            )
          )
        )
      )
      OR (
        (
          "t1"."法定途径期限止日" IS NOT NULL
        )
        AND (
          "t1"."法定途径期限止日" <= CAST(%(as_of)s AS DATE)
        )
        AND "t1"."法定途径期限" IS NOT DISTINCT FROM '提前不足'
      )
      OR (
        COALESCE("t1"."法定途径期限" IN ('逾期'), FALSE)
        AND (
          "t1"."法定途径期限到期日" IS NOT NULL
        )
        AND "t1"."法定途径期限到期日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
        AND (
          "t1"."法定途径期限到期日" < CAST(%(as_of)s AS DATE)
        )
        AND (
          (
            "t1"."法定途径期限止日" IS NULL
          ) OR (
            "t1"."法定途径期限止日" > CAST(%(as_of)s AS DATE)
          )
        )
      )
    )
    AND NOT (
      "t1"."法定途径期限算不出"
    )) AS "记录数",
  COUNT(*) FILTER(WHERE
    (
      "t1"."法定途径期限止日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
      OR (
        COALESCE("t1"."法定途径期限" IN ('逾期'), FALSE)
        AND (
          "t1"."法定途径期限到期日" IS NOT NULL
        )
        AND "t1"."法定途径期限到期日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
        AND (
          "t1"."法定途径期限到期日" < CAST(%(as_of)s AS DATE)
        )
        AND (
          (
            "t1"."法定途径期限止日" IS NULL
          ) OR (
            "t1"."法定途径期限止日" > CAST(%(as_of)s AS DATE)
          )
        )
      )
    )
    AND (
      (
        (
          "t1"."法定途径期限止日" IS NOT NULL
        )
        AND (
          "t1"."法定途径期限止日" <= CAST(%(as_of)s AS DATE)
        )
        AND COALESCE("t1"."法定途径期限" IN ('按期', '超过一般期限', '偏短'), FALSE)
      )
      OR (
        "t1"."法定途径期限" IS NOT DISTINCT FROM '逾期'
        AND (
          (
            (
              "t1"."法定途径期限止日" IS NOT NULL
            )
            AND (
              "t1"."法定途径期限止日" <= CAST(%(as_of)s AS DATE)
            )
          )
          OR (
            (
              "t1"."法定途径期限到期日" IS NOT NULL
            )
            AND (
              "t1"."法定途径期限到期日" < CAST(%(as_of)s AS DATE)
            )
          )
        )
      )
      OR (
        (
          "t1"."法定途径期限止日" IS NOT NULL
        )
        AND (
          "t1"."法定途径期限止日" <= CAST(%(as_of)s AS DATE)
        )
        AND "t1"."法定途径期限" IS NOT DISTINCT FROM '提前不足'
      )
      OR (
        COALESCE("t1"."法定途径期限" IN ('逾期'), FALSE)
        AND (
          "t1"."法定途径期限到期日" IS NOT NULL
        )
        AND "t1"."法定途径期限到期日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
        AND (
          "t1"."法定途径期限到期日" < CAST(%(as_of)s AS DATE)
        )
        AND (
          (
            "t1"."法定途径期限止日" IS NULL
          ) OR (
            "t1"."法定途径期限止日" > CAST(%(as_of)s AS DATE)
          )
        )
      )
    )
    AND NOT (
      "t1"."法定途径期限算不出"
    )) AS "值",
  COUNT(*) FILTER(WHERE
    (
      "t1"."法定途径期限止日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
      OR (
        COALESCE("t1"."法定途径期限" IN ('逾期'), FALSE)
        AND (
          "t1"."法定途径期限到期日" IS NOT NULL
        )
        AND "t1"."法定途径期限到期日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
        AND (
          "t1"."法定途径期限到期日" < CAST(%(as_of)s AS DATE)
        )
        AND (
          (
            "t1"."法定途径期限止日" IS NULL
          ) OR (
            "t1"."法定途径期限止日" > CAST(%(as_of)s AS DATE)
          )
        )
      )
    )
    AND (
      (
        (
          "t1"."法定途径期限止日" IS NOT NULL
        )
        AND (
          "t1"."法定途径期限止日" <= CAST(%(as_of)s AS DATE)
        )
        AND COALESCE("t1"."法定途径期限" IN ('按期', '超过一般期限', '偏短'), FALSE)
      )
      OR (
        "t1"."法定途径期限" IS NOT DISTINCT FROM '逾期'
        AND (
          (
            (
              "t1"."法定途径期限止日" IS NOT NULL
            )
            AND (
              "t1"."法定途径期限止日" <= CAST(%(as_of)s AS DATE)
            )
          )
          OR (
            (
              "t1"."法定途径期限到期日" IS NOT NULL
            )
            AND (
              "t1"."法定途径期限到期日" < CAST(%(as_of)s AS DATE)
            )
          )
        )
      )
      OR (
        (
          "t1"."法定途径期限止日" IS NOT NULL
        )
        AND (
          "t1"."法定途径期限止日" <= CAST(%(as_of)s AS DATE)
        )
        AND "t1"."法定途径期限" IS NOT DISTINCT FROM '提前不足'
      )
      OR (
        COALESCE("t1"."法定途径期限" IN ('逾期'), FALSE)
        AND (
          "t1"."法定途径期限到期日" IS NOT NULL
        )
        AND "t1"."法定途径期限到期日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
        AND (
          "t1"."法定途径期限到期日" < CAST(%(as_of)s AS DATE)
        )
        AND (
          (
            "t1"."法定途径期限止日" IS NULL
          ) OR (
            "t1"."法定途径期限止日" > CAST(%(as_of)s AS DATE)
          )
        )
      )
    )
    AND NOT (
      "t1"."法定途径期限算不出"
    )
    AND (
      (
        "t1"."法定途径期限止日" IS NOT NULL
      )
      AND (
        "t1"."法定途径期限止日" <= CAST(%(as_of)s AS DATE)
      )
      AND COALESCE("t1"."法定途径期限" IN ('按期', '超过一般期限', '偏短'), FALSE)
    )) AS "分子",
  COUNT(*) FILTER(WHERE
    (
      "t1"."法定途径期限止日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
      OR (
        COALESCE("t1"."法定途径期限" IN ('逾期'), FALSE)
        AND (
          "t1"."法定途径期限到期日" IS NOT NULL
        )
        AND "t1"."法定途径期限到期日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
        AND (
          "t1"."法定途径期限到期日" < CAST(%(as_of)s AS DATE)
        )
        AND (
          (
            "t1"."法定途径期限止日" IS NULL
          ) OR (
            "t1"."法定途径期限止日" > CAST(%(as_of)s AS DATE)
          )
        )
      )
    )
    AND (
      (
        (
          "t1"."法定途径期限止日" IS NOT NULL
        )
        AND (
          "t1"."法定途径期限止日" <= CAST(%(as_of)s AS DATE)
        )
        AND COALESCE("t1"."法定途径期限" IN ('按期', '超过一般期限', '偏短'), FALSE)
      )
      OR (
        "t1"."法定途径期限" IS NOT DISTINCT FROM '逾期'
        AND (
          (
            (
              "t1"."法定途径期限止日" IS NOT NULL
            )
            AND (
              "t1"."法定途径期限止日" <= CAST(%(as_of)s AS DATE)
            )
          )
          OR (
            (
              "t1"."法定途径期限到期日" IS NOT NULL
            )
            AND (
              "t1"."法定途径期限到期日" < CAST(%(as_of)s AS DATE)
            )
          )
        )
      )
      OR (
        (
          "t1"."法定途径期限止日" IS NOT NULL
        )
        AND (
          "t1"."法定途径期限止日" <= CAST(%(as_of)s AS DATE)
        )
        AND "t1"."法定途径期限" IS NOT DISTINCT FROM '提前不足'
      )
      OR (
        COALESCE("t1"."法定途径期限" IN ('逾期'), FALSE)
        AND (
          "t1"."法定途径期限到期日" IS NOT NULL
        )
        AND "t1"."法定途径期限到期日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
        AND (
          "t1"."法定途径期限到期日" < CAST(%(as_of)s AS DATE)
        )
        AND (
          (
            "t1"."法定途径期限止日" IS NULL
          ) OR (
            "t1"."法定途径期限止日" > CAST(%(as_of)s AS DATE)
          )
        )
      )
    )
    AND NOT (
      "t1"."法定途径期限算不出"
    )
    AND (
      COALESCE("t1"."法定途径期限" IN ('逾期'), FALSE)
      AND (
        "t1"."法定途径期限到期日" IS NOT NULL
      )
      AND "t1"."法定途径期限到期日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
      AND (
        "t1"."法定途径期限到期日" < CAST(%(as_of)s AS DATE)
      )
      AND (
        (
          "t1"."法定途径期限止日" IS NULL
        ) OR (
          "t1"."法定途径期限止日" > CAST(%(as_of)s AS DATE)
        )
      )
    )) AS "逾期未办",
  COUNT(*) FILTER(WHERE
    "t1"."答复日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
    AND "t1"."法定途径期限算不出") AS "算不出"
FROM (
  SELECT
    *
  FROM LEDGER_PETITION_AT(CAST(%(period_end)s AS DATE)) AS "t0"
  WHERE
    "t0"."office_id" = ANY(
      CAST(%(offices)s AS UUID[])
    )
    AND (
      "t0"."法定途径期限止日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
      OR (
        COALESCE("t0"."法定途径期限" IN ('逾期'), FALSE)
        AND (
          "t0"."法定途径期限到期日" IS NOT NULL
        )
        AND "t0"."法定途径期限到期日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
        AND (
          "t0"."法定途径期限到期日" < CAST(%(as_of)s AS DATE)
        )
        AND (
          (
            "t0"."法定途径期限止日" IS NULL
          ) OR (
            "t0"."法定途径期限止日" > CAST(%(as_of)s AS DATE)
          )
        )
      )
      OR "t0"."答复日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
    )
  OFFSET 0
) AS "t1"

-- 信访.本机关复查期限按期率
SELECT
  COUNT(*) FILTER(WHERE
    (
      "t1"."本机关复查期限止日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
      OR (
        COALESCE("t1"."本机关复查期限" IN ('逾期'), FALSE)
        AND (
          "t1"."本机关复查期限到期日" IS NOT NULL
        )
        AND "t1"."本机关复查期限到期日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
        AND (
          "t1"."本机关复查期限到期日" < CAST(%(as_of)s AS DATE)
        )
        AND (
          (
            "t1"."本机关复查期限止日" IS NULL
          )
          OR (
            "t1"."本机关复查期限止日" > CAST(%(as_of)s AS DATE)
          )
        )
      )
    )
    AND (
      (
        (
          "t1"."本机关复查期限止日" IS NOT NULL
        )
        AND (
          "t1"."本机关复查期限止日" <= CAST(%(as_of)s AS DATE)
        )
        AND COALESCE("t1"."本机关复查期限" IN ('按期', '超过一般期限', '偏短'), FALSE)
      )
      OR (
        "t1"."本机关复查期限" IS NOT DISTINCT FROM '逾期'
        AND (
          (
            (
              "t1"."本机关复查期限止日" IS NOT NULL
            )
            AND (
              "t1"."本机关复查期限止日" <= CAST(%(as_of)s AS DATE)
            )
          )
          OR (
            (
              "t1"."本机关复查期限到期日" IS NOT NULL
            )
            AND (
              "t1"."本机关复查期限到期日" < CAST(%(as_of)s AS DATE)
            )
          )
        )
      )
      OR (
        (
          "t1"."本机关复查期限止日" IS NOT NULL
        )
        AND (
          "t1"."本机关复查期限止日" <= CAST(%(as_of)s AS DATE)
        )
        AND "t1"."本机关复查期限" IS NOT DISTINCT FROM '提前不足'
      )
      OR (
        COALESCE("t1"."本机关复查期限" IN ('逾期'), FALSE)
        AND (
          "t1"."本机关复查期限到期日" IS NOT NULL
        )
        AND "t1"."本机关复查期限到期日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
        AND (
          "t1"."本机关复查期限到期日" < CAST(%(as_of)s AS DATE)
        )
        AND (
          (
            "t1"."本机关复查期限止日" IS NULL
          )
          OR (
            "t1"."本机关复查期限止日" > CAST(%(as_of)s AS DATE)
          )
        )
      )
    )
    AND NOT (
      "t1"."本机关复查期限算不出"
    )) AS "记录数",
  COUNT(*) FILTER(WHERE
    (
      "t1"."本机关复查期限止日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
      OR (
        COALESCE("t1"."本机关复查期限" IN ('逾期'), FALSE)
        AND (
          "t1"."本机关复查期限到期日" IS NOT NULL
        )
        AND "t1"."本机关复查期限到期日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
        AND (
          "t1"."本机关复查期限到期日" < CAST(%(as_of)s AS DATE)
        )
        AND (
          (
            "t1"."本机关复查期限止日" IS NULL
          )
          OR (
            "t1"."本机关复查期限止日" > CAST(%(as_of)s AS DATE)
          )
        )
      )
    )
    AND (
      (
        (
          "t1"."本机关复查期限止日" IS NOT NULL
        )
        AND (
          "t1"."本机关复查期限止日" <= CAST(%(as_of)s AS DATE)
        )
        AND COALESCE("t1"."本机关复查期限" IN ('按期', '超过一般期限', '偏短'), FALSE)
      )
      OR (
        "t1"."本机关复查期限" IS NOT DISTINCT FROM '逾期'
        AND (
          (
            (
              "t1"."本机关复查期限止日" IS NOT NULL
            )
            AND (
              "t1"."本机关复查期限止日" <= CAST(%(as_of)s AS DATE)
            )
          )
          OR (
            (
              "t1"."本机关复查期限到期日" IS NOT NULL
            )
            AND (
              "t1"."本机关复查期限到期日" < CAST(%(as_of)s AS DATE)
            )
          )
        )
      )
      OR (
        (
          "t1"."本机关复查期限止日" IS NOT NULL
        )
        AND (
          "t1"."本机关复查期限止日" <= CAST(%(as_of)s AS DATE)
        )
        AND "t1"."本机关复查期限" IS NOT DISTINCT FROM '提前不足'
      )
      OR (
        COALESCE("t1"."本机关复查期限" IN ('逾期'), FALSE)
        AND (
          "t1"."本机关复查期限到期日" IS NOT NULL
        )
        AND "t1"."本机关复查期限到期日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
        AND (
          "t1"."本机关复查期限到期日" < CAST(%(as_of)s AS DATE)
        )
        AND (
          (
            "t1"."本机关复查期限止日" IS NULL
          )
          OR (
            "t1"."本机关复查期限止日" > CAST(%(as_of)s AS DATE)
          )
        )
      )
    )
    AND NOT (
      "t1"."本机关复查期限算不出"
    )) AS "值",
  COUNT(*) FILTER(WHERE
    (
      "t1"."本机关复查期限止日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
      OR (
        COALESCE("t1"."本机关复查期限" IN ('逾期'), FALSE)
        AND (
          "t1"."本机关复查期限到期日" IS NOT NULL
        )
        AND "t1"."本机关复查期限到期日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
        AND (
          "t1"."本机关复查期限到期日" < CAST(%(as_of)s AS DATE)
        )
        AND (
          (
            "t1"."本机关复查期限止日" IS NULL
          )
          OR (
            "t1"."本机关复查期限止日" > CAST(%(as_of)s AS DATE)
          )
        )
      )
    )
    AND (
      (
        (
          "t1"."本机关复查期限止日" IS NOT NULL
        )
        AND (
          "t1"."本机关复查期限止日" <= CAST(%(as_of)s AS DATE)
        )
        AND COALESCE("t1"."本机关复查期限" IN ('按期', '超过一般期限', '偏短'), FALSE)
      )
      OR (
        "t1"."本机关复查期限" IS NOT DISTINCT FROM '逾期'
        AND (
          (
            (
              "t1"."本机关复查期限止日" IS NOT NULL
            )
            AND (
              "t1"."本机关复查期限止日" <= CAST(%(as_of)s AS DATE)
            )
          )
          OR (
            (
              "t1"."本机关复查期限到期日" IS NOT NULL
            )
            AND (
              "t1"."本机关复查期限到期日" < CAST(%(as_of)s AS DATE)
            )
          )
        )
      )
      OR (
        (
          "t1"."本机关复查期限止日" IS NOT NULL
        )
        AND (
          "t1"."本机关复查期限止日" <= CAST(%(as_of)s AS DATE)
        )
        AND "t1"."本机关复查期限" IS NOT DISTINCT FROM '提前不足'
      )
      OR (
        COALESCE("t1"."本机关复查期限" IN ('逾期'), FALSE)
        AND (
          "t1"."本机关复查期限到期日" IS NOT NULL
        )
        AND "t1"."本机关复查期限到期日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
        AND (
          "t1"."本机关复查期限到期日" < CAST(%(as_of)s AS DATE)
        )
        AND (
          (
            "t1"."本机关复查期限止日" IS NULL
          )
          OR (
            "t1"."本机关复查期限止日" > CAST(%(as_of)s AS DATE)
          )
        )
      )
    )
    AND NOT (
      "t1"."本机关复查期限算不出"
    )
    AND (
      (
        "t1"."本机关复查期限止日" IS NOT NULL
      )
      AND (
        "t1"."本机关复查期限止日" <= CAST(%(as_of)s AS DATE)
      )
      AND COALESCE("t1"."本机关复查期限" IN ('按期', '超过一般期限', '偏短'), FALSE)
    )) AS "分子",
  COUNT(*) FILTER(WHERE
    (
      "t1"."本机关复查期限止日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
      OR (
        COALESCE("t1"."本机关复查期限" IN ('逾期'), FALSE)
        AND (
          "t1"."本机关复查期限到期日" IS NOT NULL
        )
        AND "t1"."本机关复查期限到期日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
        AND (
          "t1"."本机关复查期限到期日" < CAST(%(as_of)s AS DATE)
        )
        AND (
          (
            "t1"."本机关复查期限止日" IS NULL
          )
          OR (
            "t1"."本机关复查期限止日" > CAST(%(as_of)s AS DATE)
          )
        )
      )
    )
    AND (
      (
        (
          "t1"."本机关复查期限止日" IS NOT NULL
        )
        AND (
          "t1"."本机关复查期限止日" <= CAST(%(as_of)s AS DATE)
        )
        AND COALESCE("t1"."本机关复查期限" IN ('按期', '超过一般期限', '偏短'), FALSE)
      )
      OR (
        "t1"."本机关复查期限" IS NOT DISTINCT FROM '逾期'
        AND (
          (
            (
              "t1"."本机关复查期限止日" IS NOT NULL
            )
            AND (
              "t1"."本机关复查期限止日" <= CAST(%(as_of)s AS DATE)
            )
          )
          OR (
            (
              "t1"."本机关复查期限到期日" IS NOT NULL
            )
            AND (
              "t1"."本机关复查期限到期日" < CAST(%(as_of)s AS DATE)
            )
          )
        )
      )
      OR (
        (
          "t1"."本机关复查期限止日" IS NOT NULL
        )
        AND (
          "t1"."本机关复查期限止日" <= CAST(%(as_of)s AS DATE)
        )
        AND "t1"."本机关复查期限" IS NOT DISTINCT FROM '提前不足'
      )
      OR (
        COALESCE("t1"."本机关复查期限" IN ('逾期'), FALSE)
        AND (
          "t1"."本机关复查期限到期日" IS NOT NULL
        )
        AND "t1"."本机关复查期限到期日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
        AND (
          "t1"."本机关复查期限到期日" < CAST(%(as_of)s AS DATE)
        )
        AND (
          (
            "t1"."本机关复查期限止日" IS NULL
          )
          OR (
            "t1"."本机关复查期限止日" > CAST(%(as_of)s AS DATE)
          )
        )
      )
    )
    AND NOT (
      "t1"."本机关复查期限算不出"
    )
    AND (
      COALESCE("t1"."本机关复查期限" IN ('逾期'), FALSE)
      AND (
        "t1"."本机关复查期限到期日" IS NOT NULL
      )
      AND "t1"."本机关复查期限到期日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
      AND (
        "t1"."本机关复查期限到期日" < CAST(%(as_of)s AS DATE)
      )
      AND (
        (
          "t1"."本机关复查期限止日" IS NULL
        )
        OR (
          "t1"."本机关复查期限止日" > CAST(%(as_of)s AS DATE)
        )
      )
    )) AS "逾期未办",
  COUNT(*) FILTER(WHERE
    "t1"."复查答复日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
    AND "t1"."本机关复查期限算不出") AS "算不出"
FROM (
  SELECT
    *
  FROM LEDGER_PETITION_AT(CAST(%(period_end)s AS DATE)) AS "t0"
  WHERE
    "t0"."office_id" = ANY(
      CAST(%(offices)s AS UUID[])
    )
    AND (
      "t0"."本机关复查期限止日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
      OR (
        COALESCE("t0"."本机关复查期限" IN ('逾期'), FALSE)
        AND (
          "t0"."本机关复查期限到期日" IS NOT NULL
        )
        AND "t0"."本机关复查期限到期日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
        AND (
          "t0"."本机关复查期限到期日" < CAST(%(as_of)s AS DATE)
        )
        AND (
          (
            "t0"."本机关复查期限止日" IS NULL
          )
          OR (
            "t0"."本机关复查期限止日" > CAST(%(as_of)s AS DATE)
          )
        )
      )
      OR "t0"."复查答复日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
    )
  OFFSET 0
) AS "t1"

-- 信访.本机关复核期限按期率
SELECT
  COUNT(*) FILTER(WHERE
    (
      "t1"."本机关复核期限止日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
      OR (
        COALESCE("t1"."本机关复核期限" IN ('逾期'), FALSE)
        AND (
          "t1"."本机关复核期限到期日" IS NOT NULL
        )
        AND "t1"."本机关复核期限到期日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
        AND (
          "t1"."本机关复核期限到期日" < CAST(%(as_of)s AS DATE)
        )
        AND (
          (
            "t1"."本机关复核期限止日" IS NULL
          )
          OR (
            "t1"."本机关复核期限止日" > CAST(%(as_of)s AS DATE)
          )
        )
      )
    )
    AND (
      (
        (
          "t1"."本机关复核期限止日" IS NOT NULL
        )
        AND (
          "t1"."本机关复核期限止日" <= CAST(%(as_of)s AS DATE)
        )
        AND COALESCE("t1"."本机关复核期限" IN ('按期', '超过一般期限', '偏短'), FALSE)
      )
      OR (
        "t1"."本机关复核期限" IS NOT DISTINCT FROM '逾期'
        AND (
          (
            (
              "t1"."本机关复核期限止日" IS NOT NULL
            )
            AND (
              "t1"."本机关复核期限止日" <= CAST(%(as_of)s AS DATE)
            )
          )
          OR (
            (
              "t1"."本机关复核期限到期日" IS NOT NULL
            )
            AND (
              "t1"."本机关复核期限到期日" < CAST(%(as_of)s AS DATE)
            )
          )
        )
      )
      OR (
        (
          "t1"."本机关复核期限止日" IS NOT NULL
        )
        AND (
          "t1"."本机关复核期限止日" <= CAST(%(as_of)s AS DATE)
        )
        AND "t1"."本机关复核期限" IS NOT DISTINCT FROM '提前不足'
      )
      OR (
        COALESCE("t1"."本机关复核期限" IN ('逾期'), FALSE)
        AND (
          "t1"."本机关复核期限到期日" IS NOT NULL
        )
        AND "t1"."本机关复核期限到期日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
        AND (
          "t1"."本机关复核期限到期日" < CAST(%(as_of)s AS DATE)
        )
        AND (
          (
            "t1"."本机关复核期限止日" IS NULL
          )
          OR (
            "t1"."本机关复核期限止日" > CAST(%(as_of)s AS DATE)
          )
        )
      )
    )
    AND NOT (
      "t1"."本机关复核期限算不出"
    )) AS "记录数",
  COUNT(*) FILTER(WHERE
    (
      "t1"."本机关复核期限止日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
      OR (
        COALESCE("t1"."本机关复核期限" IN ('逾期'), FALSE)
        AND (
          "t1"."本机关复核期限到期日" IS NOT NULL
        )
        AND "t1"."本机关复核期限到期日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
        AND (
          "t1"."本机关复核期限到期日" < CAST(%(as_of)s AS DATE)
        )
        AND (
          (
            "t1"."本机关复核期限止日" IS NULL
          )
          OR (
            "t1"."本机关复核期限止日" > CAST(%(as_of)s AS DATE)
          )
        )
      )
    )
    AND (
      (
        (
          "t1"."本机关复核期限止日" IS NOT NULL
        )
        AND (
          "t1"."本机关复核期限止日" <= CAST(%(as_of)s AS DATE)
        )
        AND COALESCE("t1"."本机关复核期限" IN ('按期', '超过一般期限', '偏短'), FALSE)
      )
      OR (
        "t1"."本机关复核期限" IS NOT DISTINCT FROM '逾期'
        AND (
          (
            (
              "t1"."本机关复核期限止日" IS NOT NULL
            )
            AND (
              "t1"."本机关复核期限止日" <= CAST(%(as_of)s AS DATE)
            )
          )
          OR (
            (
              "t1"."本机关复核期限到期日" IS NOT NULL
            )
            AND (
              "t1"."本机关复核期限到期日" < CAST(%(as_of)s AS DATE)
            )
          )
        )
      )
      OR (
        (
          "t1"."本机关复核期限止日" IS NOT NULL
        )
        AND (
          "t1"."本机关复核期限止日" <= CAST(%(as_of)s AS DATE)
        )
        AND "t1"."本机关复核期限" IS NOT DISTINCT FROM '提前不足'
      )
      OR (
        COALESCE("t1"."本机关复核期限" IN ('逾期'), FALSE)
        AND (
          "t1"."本机关复核期限到期日" IS NOT NULL
        )
        AND "t1"."本机关复核期限到期日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
        AND (
          "t1"."本机关复核期限到期日" < CAST(%(as_of)s AS DATE)
        )
        AND (
          (
            "t1"."本机关复核期限止日" IS NULL
          )
          OR (
            "t1"."本机关复核期限止日" > CAST(%(as_of)s AS DATE)
          )
        )
      )
    )
    AND NOT (
      "t1"."本机关复核期限算不出"
    )) AS "值",
  COUNT(*) FILTER(WHERE
    (
      "t1"."本机关复核期限止日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
      OR (
        COALESCE("t1"."本机关复核期限" IN ('逾期'), FALSE)
        AND (
          "t1"."本机关复核期限到期日" IS NOT NULL
        )
        AND "t1"."本机关复核期限到期日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
        AND (
          "t1"."本机关复核期限到期日" < CAST(%(as_of)s AS DATE)
        )
        AND (
          (
            "t1"."本机关复核期限止日" IS NULL
          )
          OR (
            "t1"."本机关复核期限止日" > CAST(%(as_of)s AS DATE)
          )
        )
      )
    )
    AND (
      (
        (
          "t1"."本机关复核期限止日" IS NOT NULL
        )
        AND (
          "t1"."本机关复核期限止日" <= CAST(%(as_of)s AS DATE)
        )
        AND COALESCE("t1"."本机关复核期限" IN ('按期', '超过一般期限', '偏短'), FALSE)
      )
      OR (
        "t1"."本机关复核期限" IS NOT DISTINCT FROM '逾期'
        AND (
          (
            (
              "t1"."本机关复核期限止日" IS NOT NULL
            )
            AND (
              "t1"."本机关复核期限止日" <= CAST(%(as_of)s AS DATE)
            )
          )
          OR (
            (
              "t1"."本机关复核期限到期日" IS NOT NULL
            )
            AND (
              "t1"."本机关复核期限到期日" < CAST(%(as_of)s AS DATE)
            )
          )
        )
      )
      OR (
        (
          "t1"."本机关复核期限止日" IS NOT NULL
        )
        AND (
          "t1"."本机关复核期限止日" <= CAST(%(as_of)s AS DATE)
        )
        AND "t1"."本机关复核期限" IS NOT DISTINCT FROM '提前不足'
      )
      OR (
        COALESCE("t1"."本机关复核期限" IN ('逾期'), FALSE)
        AND (
          "t1"."本机关复核期限到期日" IS NOT NULL
        )
        AND "t1"."本机关复核期限到期日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
        AND (
          "t1"."本机关复核期限到期日" < CAST(%(as_of)s AS DATE)
        )
        AND (
          (
            "t1"."本机关复核期限止日" IS NULL
          )
          OR (
            "t1"."本机关复核期限止日" > CAST(%(as_of)s AS DATE)
          )
        )
      )
    )
    AND NOT (
      "t1"."本机关复核期限算不出"
    )
    AND (
      (
        "t1"."本机关复核期限止日" IS NOT NULL
      )
      AND (
        "t1"."本机关复核期限止日" <= CAST(%(as_of)s AS DATE)
      )
      AND COALESCE("t1"."本机关复核期限" IN ('按期', '超过一般期限', '偏短'), FALSE)
    )) AS "分子",
  COUNT(*) FILTER(WHERE
    (
      "t1"."本机关复核期限止日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
      OR (
        COALESCE("t1"."本机关复核期限" IN ('逾期'), FALSE)
        AND (
          "t1"."本机关复核期限到期日" IS NOT NULL
        )
        AND "t1"."本机关复核期限到期日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
        AND (
          "t1"."本机关复核期限到期日" < CAST(%(as_of)s AS DATE)
        )
        AND (
          (
            "t1"."本机关复核期限止日" IS NULL
          )
          OR (
            "t1"."本机关复核期限止日" > CAST(%(as_of)s AS DATE)
          )
        )
      )
    )
    AND (
      (
        (
          "t1"."本机关复核期限止日" IS NOT NULL
        )
        AND (
          "t1"."本机关复核期限止日" <= CAST(%(as_of)s AS DATE)
        )
        AND COALESCE("t1"."本机关复核期限" IN ('按期', '超过一般期限', '偏短'), FALSE)
      )
      OR (
        "t1"."本机关复核期限" IS NOT DISTINCT FROM '逾期'
        AND (
          (
            (
              "t1"."本机关复核期限止日" IS NOT NULL
            )
            AND (
              "t1"."本机关复核期限止日" <= CAST(%(as_of)s AS DATE)
            )
          )
          OR (
            (
              "t1"."本机关复核期限到期日" IS NOT NULL
            )
            AND (
              "t1"."本机关复核期限到期日" < CAST(%(as_of)s AS DATE)
            )
          )
        )
      )
      OR (
        (
          "t1"."本机关复核期限止日" IS NOT NULL
        )
        AND (
          "t1"."本机关复核期限止日" <= CAST(%(as_of)s AS DATE)
        )
        AND "t1"."本机关复核期限" IS NOT DISTINCT FROM '提前不足'
      )
      OR (
        COALESCE("t1"."本机关复核期限" IN ('逾期'), FALSE)
        AND (
          "t1"."本机关复核期限到期日" IS NOT NULL
        )
        AND "t1"."本机关复核期限到期日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
        AND (
          "t1"."本机关复核期限到期日" < CAST(%(as_of)s AS DATE)
        )
        AND (
          (
            "t1"."本机关复核期限止日" IS NULL
          )
          OR (
            "t1"."本机关复核期限止日" > CAST(%(as_of)s AS DATE)
          )
        )
      )
    )
    AND NOT (
      "t1"."本机关复核期限算不出"
    )
    AND (
      COALESCE("t1"."本机关复核期限" IN ('逾期'), FALSE)
      AND (
        "t1"."本机关复核期限到期日" IS NOT NULL
      )
      AND "t1"."本机关复核期限到期日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
      AND (
        "t1"."本机关复核期限到期日" < CAST(%(as_of)s AS DATE)
      )
      AND (
        (
          "t1"."本机关复核期限止日" IS NULL
        )
        OR (
          "t1"."本机关复核期限止日" > CAST(%(as_of)s AS DATE)
        )
      )
    )) AS "逾期未办",
  COUNT(*) FILTER(WHERE
    "t1"."复核答复日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
    AND "t1"."本机关复核期限算不出") AS "算不出"
FROM (
  SELECT
    *
  FROM LEDGER_PETITION_AT(CAST(%(period_end)s AS DATE)) AS "t0"
  WHERE
    "t0"."office_id" = ANY(
      CAST(%(offices)s AS UUID[])
    )
    AND (
      "t0"."本机关复核期限止日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
      OR (
        COALESCE("t0"."本机关复核期限" IN ('逾期'), FALSE)
        AND (
          "t0"."本机关复核期限到期日" IS NOT NULL
        )
        AND "t0"."本机关复核期限到期日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
        AND (
          "t0"."本机关复核期限到期日" < CAST(%(as_of)s AS DATE)
        )
        AND (
          (
            "t0"."本机关复核期限止日" IS NULL
          )
          OR (
            "t0"."本机关复核期限止日" > CAST(%(as_of)s AS DATE)
          )
        )
      )
      OR "t0"."复核答复日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
    )
  OFFSET 0
) AS "t1"

-- 信访.上期结转件数
SELECT
  COUNT(*) FILTER(WHERE
    (
      "t1"."起始日" IS NOT NULL
    )
    AND (
      "t1"."起始日" < CAST(%(period_start)s AS DATE)
    )
    AND (
      (
        "t1"."了结日" IS NULL
      ) OR (
        "t1"."了结日" >= CAST(%(period_start)s AS DATE)
      )
    )) AS "记录数"
FROM (
  SELECT
    *
  FROM LEDGER_PETITION_AT(CAST(%(period_end)s AS DATE)) AS "t0"
  WHERE
    "t0"."office_id" = ANY(
      CAST(%(offices)s AS UUID[])
    )
    AND "t0"."起始日" IS NOT NULL
    AND "t0"."起始日" < CAST(%(period_start)s AS DATE)
    AND (
      (
        "t0"."了结日" IS NULL
      ) OR (
        "t0"."了结日" >= CAST(%(period_start)s AS DATE)
      )
    )
  OFFSET 0
) AS "t1"

-- 信访.本期新收件数
SELECT
  COUNT(*) FILTER(WHERE
    "t1"."起始日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)) AS "记录数"
FROM (
  SELECT
    *
  FROM LEDGER_PETITION_AT(CAST(%(period_end)s AS DATE)) AS "t0"
  WHERE
    "t0"."office_id" = ANY(
      CAST(%(offices)s AS UUID[])
    )
    AND "t0"."起始日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
  OFFSET 0
) AS "t1"

-- 信访.本期了结件数
SELECT
  COUNT(*) FILTER(WHERE
    "t1"."进入已办结日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
    OR "t1"."进入不予受理日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
    OR "t1"."进入已撤回日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)) AS "记录数"
FROM (
  SELECT
    *
  FROM LEDGER_PETITION_AT(CAST(%(period_end)s AS DATE)) AS "t0"
  WHERE
    "t0"."office_id" = ANY(
      CAST(%(offices)s AS UUID[])
    )
    AND (
      "t0"."进入已办结日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
      OR "t0"."进入不予受理日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
      OR "t0"."进入已撤回日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
    )
  OFFSET 0
) AS "t1"

-- 信访.本期转出件数
SELECT
  COUNT(*) FILTER(WHERE
    "t1"."进入已转出日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)) AS "记录数"
FROM (
  SELECT
    *
  FROM LEDGER_PETITION_AT(CAST(%(period_end)s AS DATE)) AS "t0"
  WHERE
    "t0"."office_id" = ANY(
      CAST(%(offices)s AS UUID[])
    )
    AND "t0"."进入已转出日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
  OFFSET 0
) AS "t1"

-- 信访.期末未结件数
SELECT
  COUNT(*) FILTER(WHERE
    (
      "t1"."起始日" IS NOT NULL
    )
    AND (
      "t1"."起始日" <= CAST(%(as_of)s AS DATE)
    )
    AND NOT (
      (
        "t1"."了结日" IS NOT NULL
      ) AND (
        "t1"."了结日" <= CAST(%(as_of)s AS DATE)
      )
    )) AS "记录数"
FROM (
  SELECT
    *
  FROM LEDGER_PETITION_AT(CAST(%(period_end)s AS DATE)) AS "t0"
  WHERE
    "t0"."office_id" = ANY(
      CAST(%(offices)s AS UUID[])
    )
    AND "t0"."起始日" IS NOT NULL
    AND "t0"."起始日" <= CAST(%(as_of)s AS DATE)
    AND NOT (
      (
        "t0"."了结日" IS NOT NULL
      ) AND (
        "t0"."了结日" <= CAST(%(as_of)s AS DATE)
      )
    )
  OFFSET 0
) AS "t1"
