-- 政府信息公开申请.收到件数
SELECT
  COUNT(*) FILTER(WHERE
    "t1"."收到申请日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)) AS "记录数"
FROM (
  SELECT
    *
  FROM LEDGER_INFO_DISCLOSURE_AT(CAST(%(period_end)s AS DATE)) AS "t0"
  WHERE
    "t0"."office_id" = ANY(
      CAST(%(offices)s AS UUID[])
    )
    AND "t0"."收到申请日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
  OFFSET 0
) AS "t1"

-- 政府信息公开申请.收到件数（公民）
SELECT
  COUNT(*) FILTER(WHERE
    "t1"."收到申请日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
    AND "t1"."申请人类型" IS NOT DISTINCT FROM '公民') AS "记录数"
FROM (
  SELECT
    *
  FROM LEDGER_INFO_DISCLOSURE_AT(CAST(%(period_end)s AS DATE)) AS "t0"
  WHERE
    "t0"."office_id" = ANY(
      CAST(%(offices)s AS UUID[])
    )
    AND "t0"."收到申请日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
  OFFSET 0
) AS "t1"

-- 政府信息公开申请.收到件数（商业企业）
SELECT
  COUNT(*) FILTER(WHERE
    "t1"."收到申请日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
    AND "t1"."申请人类型" IS NOT DISTINCT FROM '商业企业') AS "记录数"
FROM (
  SELECT
    *
  FROM LEDGER_INFO_DISCLOSURE_AT(CAST(%(period_end)s AS DATE)) AS "t0"
  WHERE
    "t0"."office_id" = ANY(
      CAST(%(offices)s AS UUID[])
    )
    AND "t0"."收到申请日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
  OFFSET 0
) AS "t1"

-- 政府信息公开申请.收到件数（科研机构）
SELECT
  COUNT(*) FILTER(WHERE
    "t1"."收到申请日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
    AND "t1"."申请人类型" IS NOT DISTINCT FROM '科研机构') AS "记录数"
FROM (
  SELECT
    *
  FROM LEDGER_INFO_DISCLOSURE_AT(CAST(%(period_end)s AS DATE)) AS "t0"
  WHERE
    "t0"."office_id" = ANY(
      CAST(%(offices)s AS UUID[])
    )
    AND "t0"."收到申请日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
  OFFSET 0
) AS "t1"

-- 政府信息公开申请.收到件数（社会公益组织）
SELECT
  COUNT(*) FILTER(WHERE
    "t1"."收到申请日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
    AND "t1"."申请人类型" IS NOT DISTINCT FROM '社会公益组织') AS "记录数"
FROM (
  SELECT
    *
  FROM LEDGER_INFO_DISCLOSURE_AT(CAST(%(period_end)s AS DATE)) AS "t0"
  WHERE
    "t0"."office_id" = ANY(
      CAST(%(offices)s AS UUID[])
    )
    AND "t0"."收到申请日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
  OFFSET 0
) AS "t1"

-- 政府信息公开申请.收到件数（法律服务机构）
SELECT
  COUNT(*) FILTER(WHERE
    "t1"."收到申请日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
    AND "t1"."申请人类型" IS NOT DISTINCT FROM '法律服务机构') AS "记录数"
FROM (
  SELECT
    *
  FROM LEDGER_INFO_DISCLOSURE_AT(CAST(%(period_end)s AS DATE)) AS "t0"
  WHERE
    "t0"."office_id" = ANY(
      CAST(%(offices)s AS UUID[])
    )
    AND "t0"."收到申请日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
  OFFSET 0
) AS "t1"

-- 政府信息公开申请.收到件数（其他）
SELECT
  COUNT(*) FILTER(WHERE
    "t1"."收到申请日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
    AND "t1"."申请人类型" IS NOT DISTINCT FROM '其他') AS "记录数"
FROM (
  SELECT
    *
  FROM LEDGER_INFO_DISCLOSURE_AT(CAST(%(period_end)s AS DATE)) AS "t0"
  WHERE
    "t0"."office_id" = ANY(
      CAST(%(offices)s AS UUID[])
    )
    AND "t0"."收到申请日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
  OFFSET 0
) AS "t1"

-- 政府信息公开申请.答复件数
SELECT
  COUNT(*) FILTER(WHERE
    "t1"."答复日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)) AS "记录数"
FROM (
  SELECT
    *
  FROM LEDGER_INFO_DISCLOSURE_AT(CAST(%(period_end)s AS DATE)) AS "t0"
  WHERE
    "t0"."office_id" = ANY(
      CAST(%(offices)s AS UUID[])
    )
    AND "t0"."答复日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
  OFFSET 0
) AS "t1"

-- 政府信息公开申请.答复件数（公民）
SELECT
  COUNT(*) FILTER(WHERE
    "t1"."答复日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
    AND "t1"."申请人类型" IS NOT DISTINCT FROM '公民') AS "记录数"
FROM (
  SELECT
    *
  FROM LEDGER_INFO_DISCLOSURE_AT(CAST(%(period_end)s AS DATE)) AS "t0"
  WHERE
    "t0"."office_id" = ANY(
      CAST(%(offices)s AS UUID[])
    )
    AND "t0"."答复日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
  OFFSET 0
) AS "t1"

-- 政府信息公开申请.答复件数（商业企业）
SELECT
  COUNT(*) FILTER(WHERE
    "t1"."答复日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
    AND "t1"."申请人类型" IS NOT DISTINCT FROM '商业企业') AS "记录数"
FROM (
  SELECT
    *
  FROM LEDGER_INFO_DISCLOSURE_AT(CAST(%(period_end)s AS DATE)) AS "t0"
  WHERE
    "t0"."office_id" = ANY(
      CAST(%(offices)s AS UUID[])
    )
    AND "t0"."答复日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
  OFFSET 0
) AS "t1"

-- 政府信息公开申请.答复件数（科研机构）
SELECT
  COUNT(*) FILTER(WHERE
    "t1"."答复日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
    AND "t1"."申请人类型" IS NOT DISTINCT FROM '科研机构') AS "记录数"
FROM (
  SELECT
    *
  FROM LEDGER_INFO_DISCLOSURE_AT(CAST(%(period_end)s AS DATE)) AS "t0"
  WHERE
    "t0"."office_id" = ANY(
      CAST(%(offices)s AS UUID[])
    )
    AND "t0"."答复日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
  OFFSET 0
) AS "t1"

-- 政府信息公开申请.答复件数（社会公益组织）
SELECT
  COUNT(*) FILTER(WHERE
    "t1"."答复日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
    AND "t1"."申请人类型" IS NOT DISTINCT FROM '社会公益组织') AS "记录数"
FROM (
  SELECT
    *
  FROM LEDGER_INFO_DISCLOSURE_AT(CAST(%(period_end)s AS DATE)) AS "t0"
  WHERE
    "t0"."office_id" = ANY(
      CAST(%(offices)s AS UUID[])
    )
    AND "t0"."答复日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
  OFFSET 0
) AS "t1"

-- 政府信息公开申请.答复件数（法律服务机构）
SELECT
  COUNT(*) FILTER(WHERE
    "t1"."答复日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
    AND "t1"."申请人类型" IS NOT DISTINCT FROM '法律服务机构') AS "记录数"
FROM (
  SELECT
    *
  FROM LEDGER_INFO_DISCLOSURE_AT(CAST(%(period_end)s AS DATE)) AS "t0"
  WHERE
    "t0"."office_id" = ANY(
      CAST(%(offices)s AS UUID[])
    )
    AND "t0"."答复日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
  OFFSET 0
) AS "t1"

-- 政府信息公开申请.答复件数（其他）
SELECT
  COUNT(*) FILTER(WHERE
    "t1"."答复日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
    AND "t1"."申请人类型" IS NOT DISTINCT FROM '其他') AS "记录数"
FROM (
  SELECT
    *
  FROM LEDGER_INFO_DISCLOSURE_AT(CAST(%(period_end)s AS DATE)) AS "t0"
  WHERE
    "t0"."office_id" = ANY(
      CAST(%(offices)s AS UUID[])
    )
    AND "t0"."答复日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
  OFFSET 0
) AS "t1"

-- 政府信息公开申请.予以公开件数
SELECT
  COUNT(*) FILTER(WHERE
    "t1"."答复日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
    AND (
      "t1"."答复类型" IS NOT DISTINCT FROM '予以公开'
      OR "t1"."答复类型" IS NOT DISTINCT FROM '部分公开'
    )) AS "记录数"
FROM (
  SELECT
    *
  FROM LEDGER_INFO_DISCLOSURE_AT(CAST(%(period_end)s AS DATE)) AS "t0"
  WHERE
    "t0"."office_id" = ANY(
      CAST(%(offices)s AS UUID[])
    )
    AND "t0"."答复日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
  OFFSET 0
) AS "t1"

-- 政府信息公开申请.按期答复率
SELECT
  COUNT(*) FILTER(WHERE
    (
      "t1"."答复日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
      OR (
        COALESCE("t1"."答复期限" IN ('逾期'), FALSE)
        AND (
          "t1"."答复期限到期日" IS NOT NULL
        )
        AND "t1"."答复期限到期日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
        AND (
          "t1"."答复期限到期日" < CAST(%(as_of)s AS DATE)
        )
        AND (
          (
            "t1"."答复期限止日" IS NULL
          ) OR (
            "t1"."答复期限止日" > CAST(%(as_of)s AS DATE)
          )
        )
      )
    )
    AND NOT (
      "t1"."答复期限算不出"
    )) AS "记录数",
  COUNT(*) FILTER(WHERE
    (
      "t1"."答复日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
      OR (
        COALESCE("t1"."答复期限" IN ('逾期'), FALSE)
        AND (
          "t1"."答复期限到期日" IS NOT NULL
        )
        AND "t1"."答复期限到期日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
        AND (
          "t1"."答复期限到期日" < CAST(%(as_of)s AS DATE)
        )
        AND (
          (
            "t1"."答复期限止日" IS NULL
          ) OR (
            "t1"."答复期限止日" > CAST(%(as_of)s AS DATE)
          )
        )
      )
    )
    AND NOT (
      "t1"."答复期限算不出"
    )) AS "值",
  COUNT(*) FILTER(WHERE
    (
      "t1"."答复日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
      OR (
        COALESCE("t1"."答复期限" IN ('逾期'), FALSE)
        AND (
          "t1"."答复期限到期日" IS NOT NULL
        )
        AND "t1"."答复期限到期日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
        AND (
          "t1"."答复期限到期日" < CAST(%(as_of)s AS DATE)
        )
        AND (
          (
            "t1"."答复期限止日" IS NULL
          ) OR (
            "t1"."答复期限止日" > CAST(%(as_of)s AS DATE)
          )
        )
      )
    )
    AND NOT (
      "t1"."答复期限算不出"
    )
    AND (
      (
        "t1"."答复期限止日" IS NOT NULL
      )
      AND (
        "t1"."答复期限止日" <= CAST(%(as_of)s AS DATE)
      )
      AND COALESCE("t1"."答复期限" IN ('按期', '超过一般期限', '偏短'), FALSE)
    )) AS "分子",
  COUNT(*) FILTER(WHERE
    (
      "t1"."答复日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
      OR (
        COALESCE("t1"."答复期限" IN ('逾期'), FALSE)
        AND (
          "t1"."答复期限到期日" IS NOT NULL
        )
        AND "t1"."答复期限到期日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
        AND (
          "t1"."答复期限到期日" < CAST(%(as_of)s AS DATE)
        )
        AND (
          (
            "t1"."答复期限止日" IS NULL
          ) OR (
            "t1"."答复期限止日" > CAST(%(as_of)s AS DATE)
          )
        )
      )
    )
    AND NOT (
      "t1"."答复期限算不出"
    )
    AND (
      COALESCE("t1"."答复期限" IN ('逾期'), FALSE)
      AND (
        "t1"."答复期限到期日" IS NOT NULL
      )
      AND "t1"."答复期限到期日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
      AND (
        "t1"."答复期限到期日" < CAST(%(as_of)s AS DATE)
      )
      AND (
        (
          "t1"."答复期限止日" IS NULL
        ) OR (
          "t1"."答复期限止日" > CAST(%(as_of)s AS DATE)
        )
      )
    )) AS "逾期未办",
  COUNT(*) FILTER(WHERE
    (
      "t1"."答复日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
      OR (
        COALESCE("t1"."答复期限" IN ('逾期'), FALSE)
        AND (
          "t1"."答复期限到期日" IS NOT NULL
        )
        AND "t1"."答复期限到期日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
        AND (
          "t1"."答复期限到期日" < CAST(%(as_of)s AS DATE)
        )
        AND (
          (
            "t1"."答复期限止日" IS NULL
          ) OR (
            "t1"."答复期限止日" > CAST(%(as_of)s AS DATE)
          )
        )
      )
    )
    AND "t1"."答复期限算不出") AS "算不出"
FROM (
  SELECT
    *
  FROM LEDGER_INFO_DISCLOSURE_AT(CAST(%(period_end)s AS DATE)) AS "t0"
  WHERE
    "t0"."office_id" = ANY(
      CAST(%(offices)s AS UUID[])
    )
    AND (
      "t0"."答复日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
      OR (
        COALESCE("t0"."答复期限" IN ('逾期'), FALSE)
        AND (
          "t0"."答复期限到期日" IS NOT NULL
        )
        AND "t0"."答复期限到期日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
        AND (
          "t0"."答复期限到期日" < CAST(%(as_of)s AS DATE)
        )
        AND (
          (
            "t0"."答复期限止日" IS NULL
          ) OR (
            "t0"."答复期限止日" > CAST(%(as_of)s AS DATE)
          )
        )
      )
    )
  OFFSET 0
) AS "t1"

-- 政府信息公开申请.逾期未答复件数
SELECT
  COUNT(*) FILTER(WHERE
    COALESCE("t1"."答复期限" IN ('逾期'), FALSE)
    AND (
      "t1"."答复期限到期日" IS NOT NULL
    )
    AND "t1"."答复期限到期日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
    AND (
      "t1"."答复期限到期日" < CAST(%(as_of)s AS DATE)
    )
    AND (
      (
        "t1"."答复期限止日" IS NULL
      ) OR (
        "t1"."答复期限止日" > CAST(%(as_of)s AS DATE)
      )
    )) AS "记录数"
FROM (
  SELECT
    *
  FROM LEDGER_INFO_DISCLOSURE_AT(CAST(%(period_end)s AS DATE)) AS "t0"
  WHERE
    "t0"."office_id" = ANY(
      CAST(%(offices)s AS UUID[])
    )
    AND COALESCE("t0"."答复期限" IN ('逾期'), FALSE)
    AND "t0"."答复期限到期日" IS NOT NULL
    AND "t0"."答复期限到期日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
    AND "t0"."答复期限到期日" < CAST(%(as_of)s AS DATE)
    AND (
      (
        "t0"."答复期限止日" IS NULL
      ) OR (
        "t0"."答复期限止日" > CAST(%(as_of)s AS DATE)
      )
    )
  OFFSET 0
) AS "t1"

-- 政府信息公开申请.平均答复天数
SELECT
  COUNT(*) FILTER(WHERE
    "t1"."答复日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
    AND (
      "t1"."答复期限用时" IS NOT NULL
    )) AS "记录数",
  AVG("t1"."答复期限用时") FILTER(WHERE
    "t1"."答复日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
    AND (
      "t1"."答复期限用时" IS NOT NULL
    )) AS "值"
FROM (
  SELECT
    *
  FROM LEDGER_INFO_DISCLOSURE_AT(CAST(%(period_end)s AS DATE)) AS "t0"
  WHERE
    "t0"."office_id" = ANY(
      CAST(%(offices)s AS UUID[])
    )
    AND "t0"."答复日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
  OFFSET 0
) AS "t1"

-- 政府信息公开申请.上年结转件数
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
  FROM LEDGER_INFO_DISCLOSURE_AT(CAST(%(period_end)s AS DATE)) AS "t0"
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

-- 政府信息公开申请.上年结转件数（公民）
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
    )
    AND "t1"."申请人类型" IS NOT DISTINCT FROM '公民') AS "记录数"
FROM (
  SELECT
    *
  FROM LEDGER_INFO_DISCLOSURE_AT(CAST(%(period_end)s AS DATE)) AS "t0"
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

-- 政府信息公开申请.上年结转件数（商业企业）
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
    )
    AND "t1"."申请人类型" IS NOT DISTINCT FROM '商业企业') AS "记录数"
FROM (
  SELECT
    *
  FROM LEDGER_INFO_DISCLOSURE_AT(CAST(%(period_end)s AS DATE)) AS "t0"
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

-- 政府信息公开申请.上年结转件数（科研机构）
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
    )
    AND "t1"."申请人类型" IS NOT DISTINCT FROM '科研机构') AS "记录数"
FROM (
  SELECT
    *
  FROM LEDGER_INFO_DISCLOSURE_AT(CAST(%(period_end)s AS DATE)) AS "t0"
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

-- 政府信息公开申请.上年结转件数（社会公益组织）
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
    )
    AND "t1"."申请人类型" IS NOT DISTINCT FROM '社会公益组织') AS "记录数"
FROM (
  SELECT
    *
  FROM LEDGER_INFO_DISCLOSURE_AT(CAST(%(period_end)s AS DATE)) AS "t0"
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

-- 政府信息公开申请.上年结转件数（法律服务机构）
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
    )
    AND "t1"."申请人类型" IS NOT DISTINCT FROM '法律服务机构') AS "记录数"
FROM (
  SELECT
    *
  FROM LEDGER_INFO_DISCLOSURE_AT(CAST(%(period_end)s AS DATE)) AS "t0"
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

-- 政府信息公开申请.上年结转件数（其他）
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
    )
    AND "t1"."申请人类型" IS NOT DISTINCT FROM '其他') AS "记录数"
FROM (
  SELECT
    *
  FROM LEDGER_INFO_DISCLOSURE_AT(CAST(%(period_end)s AS DATE)) AS "t0"
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

-- 政府信息公开申请.结转下年件数
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
  FROM LEDGER_INFO_DISCLOSURE_AT(CAST(%(period_end)s AS DATE)) AS "t0"
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

-- 政府信息公开申请.结转下年件数（公民）
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
    )
    AND "t1"."申请人类型" IS NOT DISTINCT FROM '公民') AS "记录数"
FROM (
  SELECT
    *
  FROM LEDGER_INFO_DISCLOSURE_AT(CAST(%(period_end)s AS DATE)) AS "t0"
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

-- 政府信息公开申请.结转下年件数（商业企业）
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
    )
    AND "t1"."申请人类型" IS NOT DISTINCT FROM '商业企业') AS "记录数"
FROM (
  SELECT
    *
  FROM LEDGER_INFO_DISCLOSURE_AT(CAST(%(period_end)s AS DATE)) AS "t0"
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

-- 政府信息公开申请.结转下年件数（科研机构）
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
    )
    AND "t1"."申请人类型" IS NOT DISTINCT FROM '科研机构') AS "记录数"
FROM (
  SELECT
    *
  FROM LEDGER_INFO_DISCLOSURE_AT(CAST(%(period_end)s AS DATE)) AS "t0"
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

-- 政府信息公开申请.结转下年件数（社会公益组织）
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
    )
    AND "t1"."申请人类型" IS NOT DISTINCT FROM '社会公益组织') AS "记录数"
FROM (
  SELECT
    *
  FROM LEDGER_INFO_DISCLOSURE_AT(CAST(%(period_end)s AS DATE)) AS "t0"
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

-- 政府信息公开申请.结转下年件数（法律服务机构）
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
    )
    AND "t1"."申请人类型" IS NOT DISTINCT FROM '法律服务机构') AS "记录数"
FROM (
  SELECT
    *
  FROM LEDGER_INFO_DISCLOSURE_AT(CAST(%(period_end)s AS DATE)) AS "t0"
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

-- 政府信息公开申请.结转下年件数（其他）
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
    )
    AND "t1"."申请人类型" IS NOT DISTINCT FROM '其他') AS "记录数"
FROM (
  SELECT
    *
  FROM LEDGER_INFO_DISCLOSURE_AT(CAST(%(period_end)s AS DATE)) AS "t0"
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

-- 政府信息公开申请.予以公开答复件数
SELECT
  COUNT(*) FILTER(WHERE
    "t1"."答复日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
    AND "t1"."答复类型" IS NOT DISTINCT FROM '予以公开') AS "记录数"
FROM (
  SELECT
    *
  FROM LEDGER_INFO_DISCLOSURE_AT(CAST(%(period_end)s AS DATE)) AS "t0"
  WHERE
    "t0"."office_id" = ANY(
      CAST(%(offices)s AS UUID[])
    )
    AND "t0"."答复日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
  OFFSET 0
) AS "t1"

-- 政府信息公开申请.予以公开答复件数（公民）
SELECT
  COUNT(*) FILTER(WHERE
    "t1"."答复日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
    AND "t1"."答复类型" IS NOT DISTINCT FROM '予以公开'
    AND "t1"."申请人类型" IS NOT DISTINCT FROM '公民') AS "记录数"
FROM (
  SELECT
    *
  FROM LEDGER_INFO_DISCLOSURE_AT(CAST(%(period_end)s AS DATE)) AS "t0"
  WHERE
    "t0"."office_id" = ANY(
      CAST(%(offices)s AS UUID[])
    )
    AND "t0"."答复日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
  OFFSET 0
) AS "t1"

-- 政府信息公开申请.予以公开答复件数（商业企业）
SELECT
  COUNT(*) FILTER(WHERE
    "t1"."答复日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
    AND "t1"."答复类型" IS NOT DISTINCT FROM '予以公开'
    AND "t1"."申请人类型" IS NOT DISTINCT FROM '商业企业') AS "记录数"
FROM (
  SELECT
    *
  FROM LEDGER_INFO_DISCLOSURE_AT(CAST(%(period_end)s AS DATE)) AS "t0"
  WHERE
    "t0"."office_id" = ANY(
      CAST(%(offices)s AS UUID[])
    )
    AND "t0"."答复日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
  OFFSET 0
) AS "t1"

-- 政府信息公开申请.予以公开答复件数（科研机构）
SELECT
  COUNT(*) FILTER(WHERE
    "t1"."答复日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
    AND "t1"."答复类型" IS NOT DISTINCT FROM '予以公开'
    AND "t1"."申请人类型" IS NOT DISTINCT FROM '科研机构') AS "记录数"
FROM (
  SELECT
    *
  FROM LEDGER_INFO_DISCLOSURE_AT(CAST(%(period_end)s AS DATE)) AS "t0"
  WHERE
    "t0"."office_id" = ANY(
      CAST(%(offices)s AS UUID[])
    )
    AND "t0"."答复日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
  OFFSET 0
) AS "t1"

-- 政府信息公开申请.予以公开答复件数（社会公益组织）
SELECT
  COUNT(*) FILTER(WHERE
    "t1"."答复日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
    AND "t1"."答复类型" IS NOT DISTINCT FROM '予以公开'
    AND "t1"."申请人类型" IS NOT DISTINCT FROM '社会公益组织') AS "记录数"
FROM (
  SELECT
    *
  FROM LEDGER_INFO_DISCLOSURE_AT(CAST(%(period_end)s AS DATE)) AS "t0"
  WHERE
    "t0"."office_id" = ANY(
      CAST(%(offices)s AS UUID[])
    )
    AND "t0"."答复日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
  OFFSET 0
) AS "t1"

-- 政府信息公开申请.予以公开答复件数（法律服务机构）
SELECT
  COUNT(*) FILTER(WHERE
    "t1"."答复日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
    AND "t1"."答复类型" IS NOT DISTINCT FROM '予以公开'
    AND "t1"."申请人类型" IS NOT DISTINCT FROM '法律服务机构') AS "记录数"
FROM (
  SELECT
    *
  FROM LEDGER_INFO_DISCLOSURE_AT(CAST(%(period_end)s AS DATE)) AS "t0"
  WHERE
    "t0"."office_id" = ANY(
      CAST(%(offices)s AS UUID[])
    )
    AND "t0"."答复日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
  OFFSET 0
) AS "t1"

-- 政府信息公开申请.予以公开答复件数（其他）
SELECT
  COUNT(*) FILTER(WHERE
    "t1"."答复日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
    AND "t1"."答复类型" IS NOT DISTINCT FROM '予以公开'
    AND "t1"."申请人类型" IS NOT DISTINCT FROM '其他') AS "记录数"
FROM (
  SELECT
    *
  FROM LEDGER_INFO_DISCLOSURE_AT(CAST(%(period_end)s AS DATE)) AS "t0"
  WHERE
    "t0"."office_id" = ANY(
      CAST(%(offices)s AS UUID[])
    )
    AND "t0"."答复日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
  OFFSET 0
) AS "t1"

-- 政府信息公开申请.部分公开件数
SELECT
  COUNT(*) FILTER(WHERE
    "t1"."答复日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
    AND "t1"."答复类型" IS NOT DISTINCT FROM '部分公开') AS "记录数"
FROM (
  SELECT
    *
  FROM LEDGER_INFO_DISCLOSURE_AT(CAST(%(period_end)s AS DATE)) AS "t0"
  WHERE
    "t0"."office_id" = ANY(
      CAST(%(offices)s AS UUID[])
    )
    AND "t0"."答复日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
  OFFSET 0
) AS "t1"

-- 政府信息公开申请.部分公开件数（公民）
SELECT
  COUNT(*) FILTER(WHERE
    "t1"."答复日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
    AND "t1"."答复类型" IS NOT DISTINCT FROM '部分公开'
    AND "t1"."申请人类型" IS NOT DISTINCT FROM '公民') AS "记录数"
FROM (
  SELECT
    *
  FROM LEDGER_INFO_DISCLOSURE_AT(CAST(%(period_end)s AS DATE)) AS "t0"
  WHERE
    "t0"."office_id" = ANY(
      CAST(%(offices)s AS UUID[])
    )
    AND "t0"."答复日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
  OFFSET 0
) AS "t1"

-- 政府信息公开申请.部分公开件数（商业企业）
SELECT
  COUNT(*) FILTER(WHERE
    "t1"."答复日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
    AND "t1"."答复类型" IS NOT DISTINCT FROM '部分公开'
    AND "t1"."申请人类型" IS NOT DISTINCT FROM '商业企业') AS "记录数"
FROM (
  SELECT
    *
  FROM LEDGER_INFO_DISCLOSURE_AT(CAST(%(period_end)s AS DATE)) AS "t0"
  WHERE
    "t0"."office_id" = ANY(
      CAST(%(offices)s AS UUID[])
    )
    AND "t0"."答复日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
  OFFSET 0
) AS "t1"

-- 政府信息公开申请.部分公开件数（科研机构）
SELECT
  COUNT(*) FILTER(WHERE
    "t1"."答复日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
    AND "t1"."答复类型" IS NOT DISTINCT FROM '部分公开'
    AND "t1"."申请人类型" IS NOT DISTINCT FROM '科研机构') AS "记录数"
FROM (
  SELECT
    *
  FROM LEDGER_INFO_DISCLOSURE_AT(CAST(%(period_end)s AS DATE)) AS "t0"
  WHERE
    "t0"."office_id" = ANY(
      CAST(%(offices)s AS UUID[])
    )
    AND "t0"."答复日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
  OFFSET 0
) AS "t1"

-- 政府信息公开申请.部分公开件数（社会公益组织）
SELECT
  COUNT(*) FILTER(WHERE
    "t1"."答复日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
    AND "t1"."答复类型" IS NOT DISTINCT FROM '部分公开'
    AND "t1"."申请人类型" IS NOT DISTINCT FROM '社会公益组织') AS "记录数"
FROM (
  SELECT
    *
  FROM LEDGER_INFO_DISCLOSURE_AT(CAST(%(period_end)s AS DATE)) AS "t0"
  WHERE
    "t0"."office_id" = ANY(
      CAST(%(offices)s AS UUID[])
    )
    AND "t0"."答复日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
  OFFSET 0
) AS "t1"

-- 政府信息公开申请.部分公开件数（法律服务机构）
SELECT
  COUNT(*) FILTER(WHERE
    "t1"."答复日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
    AND "t1"."答复类型" IS NOT DISTINCT FROM '部分公开'
    AND "t1"."申请人类型" IS NOT DISTINCT FROM '法律服务机构') AS "记录数"
FROM (
  SELECT
    *
  FROM LEDGER_INFO_DISCLOSURE_AT(CAST(%(period_end)s AS DATE)) AS "t0"
  WHERE
    "t0"."office_id" = ANY(
      CAST(%(offices)s AS UUID[])
    )
    AND "t0"."答复日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
  OFFSET 0
) AS "t1"

-- 政府信息公开申请.部分公开件数（其他）
SELECT
  COUNT(*) FILTER(WHERE
    "t1"."答复日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
    AND "t1"."答复类型" IS NOT DISTINCT FROM '部分公开'
    AND "t1"."申请人类型" IS NOT DISTINCT FROM '其他') AS "记录数"
FROM (
  SELECT
    *
  FROM LEDGER_INFO_DISCLOSURE_AT(CAST(%(period_end)s AS DATE)) AS "t0"
  WHERE
    "t0"."office_id" = ANY(
      CAST(%(offices)s AS UUID[])
    )
    AND "t0"."答复日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
  OFFSET 0
) AS "t1"

-- 政府信息公开申请.不予公开件数
SELECT
  COUNT(*) FILTER(WHERE
    "t1"."答复日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
    AND "t1"."答复类型" IS NOT DISTINCT FROM '不予公开') AS "记录数"
FROM (
  SELECT
    *
  FROM LEDGER_INFO_DISCLOSURE_AT(CAST(%(period_end)s AS DATE)) AS "t0"
  WHERE
    "t0"."office_id" = ANY(
      CAST(%(offices)s AS UUID[])
    )
    AND "t0"."答复日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
  OFFSET 0
) AS "t1"

-- 政府信息公开申请.不予公开件数（公民）
SELECT
  COUNT(*) FILTER(WHERE
    "t1"."答复日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
    AND "t1"."答复类型" IS NOT DISTINCT FROM '不予公开'
    AND "t1"."申请人类型" IS NOT DISTINCT FROM '公民') AS "记录数"
FROM (
  SELECT
    *
  FROM LEDGER_INFO_DISCLOSURE_AT(CAST(%(period_end)s AS DATE)) AS "t0"
  WHERE
    "t0"."office_id" = ANY(
      CAST(%(offices)s AS UUID[])
    )
    AND "t0"."答复日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
  OFFSET 0
) AS "t1"

-- 政府信息公开申请.不予公开件数（商业企业）
SELECT
  COUNT(*) FILTER(WHERE
    "t1"."答复日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
    AND "t1"."答复类型" IS NOT DISTINCT FROM '不予公开'
    AND "t1"."申请人类型" IS NOT DISTINCT FROM '商业企业') AS "记录数"
FROM (
  SELECT
    *
  FROM LEDGER_INFO_DISCLOSURE_AT(CAST(%(period_end)s AS DATE)) AS "t0"
  WHERE
    "t0"."office_id" = ANY(
      CAST(%(offices)s AS UUID[])
    )
    AND "t0"."答复日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
  OFFSET 0
) AS "t1"

-- 政府信息公开申请.不予公开件数（科研机构）
SELECT
  COUNT(*) FILTER(WHERE
    "t1"."答复日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
    AND "t1"."答复类型" IS NOT DISTINCT FROM '不予公开'
    AND "t1"."申请人类型" IS NOT DISTINCT FROM '科研机构') AS "记录数"
FROM (
  SELECT
    *
  FROM LEDGER_INFO_DISCLOSURE_AT(CAST(%(period_end)s AS DATE)) AS "t0"
  WHERE
    "t0"."office_id" = ANY(
      CAST(%(offices)s AS UUID[])
    )
    AND "t0"."答复日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
  OFFSET 0
) AS "t1"

-- 政府信息公开申请.不予公开件数（社会公益组织）
SELECT
  COUNT(*) FILTER(WHERE
    "t1"."答复日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
    AND "t1"."答复类型" IS NOT DISTINCT FROM '不予公开'
    AND "t1"."申请人类型" IS NOT DISTINCT FROM '社会公益组织') AS "记录数"
FROM (
  SELECT
    *
  FROM LEDGER_INFO_DISCLOSURE_AT(CAST(%(period_end)s AS DATE)) AS "t0"
  WHERE
    "t0"."office_id" = ANY(
      CAST(%(offices)s AS UUID[])
    )
    AND "t0"."答复日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
  OFFSET 0
) AS "t1"

-- 政府信息公开申请.不予公开件数（法律服务机构）
SELECT
  COUNT(*) FILTER(WHERE
    "t1"."答复日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
    AND "t1"."答复类型" IS NOT DISTINCT FROM '不予公开'
    AND "t1"."申请人类型" IS NOT DISTINCT FROM '法律服务机构') AS "记录数"
FROM (
  SELECT
    *
  FROM LEDGER_INFO_DISCLOSURE_AT(CAST(%(period_end)s AS DATE)) AS "t0"
  WHERE
    "t0"."office_id" = ANY(
      CAST(%(offices)s AS UUID[])
    )
    AND "t0"."答复日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
  OFFSET 0
) AS "t1"

-- 政府信息公开申请.不予公开件数（其他）
SELECT
  COUNT(*) FILTER(WHERE
    "t1"."答复日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
    AND "t1"."答复类型" IS NOT DISTINCT FROM '不予公开'
    AND "t1"."申请人类型" IS NOT DISTINCT FROM '其他') AS "记录数"
FROM (
  SELECT
    *
  FROM LEDGER_INFO_DISCLOSURE_AT(CAST(%(period_end)s AS DATE)) AS "t0"
  WHERE
    "t0"."office_id" = ANY(
      CAST(%(offices)s AS UUID[])
    )
    AND "t0"."答复日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
  OFFSET 0
) AS "t1"

-- 政府信息公开申请.不予公开国家秘密件数
SELECT
  COUNT(*) FILTER(WHERE
    "t1"."答复日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
    AND "t1"."答复类型" IS NOT DISTINCT FROM '不予公开'
    AND "t1"."不予公开依据" IS NOT DISTINCT FROM '国家秘密') AS "记录数"
FROM (
  SELECT
    *
  FROM LEDGER_INFO_DISCLOSURE_AT(CAST(%(period_end)s AS DATE)) AS "t0"
  WHERE
    "t0"."office_id" = ANY(
      CAST(%(offices)s AS UUID[])
    )
    AND "t0"."答复日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
  OFFSET 0
) AS "t1"

-- 政府信息公开申请.不予公开国家秘密件数（公民）
SELECT
  COUNT(*) FILTER(WHERE
    "t1"."答复日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
    AND "t1"."答复类型" IS NOT DISTINCT FROM '不予公开'
    AND "t1"."不予公开依据" IS NOT DISTINCT FROM '国家秘密'
    AND "t1"."申请人类型" IS NOT DISTINCT FROM '公民') AS "记录数"
FROM (
  SELECT
    *
  FROM LEDGER_INFO_DISCLOSURE_AT(CAST(%(period_end)s AS DATE)) AS "t0"
  WHERE
    "t0"."office_id" = ANY(
      CAST(%(offices)s AS UUID[])
    )
    AND "t0"."答复日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
  OFFSET 0
) AS "t1"

-- 政府信息公开申请.不予公开国家秘密件数（商业企业）
SELECT
  COUNT(*) FILTER(WHERE
    "t1"."答复日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
    AND "t1"."答复类型" IS NOT DISTINCT FROM '不予公开'
    AND "t1"."不予公开依据" IS NOT DISTINCT FROM '国家秘密'
    AND "t1"."申请人类型" IS NOT DISTINCT FROM '商业企业') AS "记录数"
FROM (
  SELECT
    *
  FROM LEDGER_INFO_DISCLOSURE_AT(CAST(%(period_end)s AS DATE)) AS "t0"
  WHERE
    "t0"."office_id" = ANY(
      CAST(%(offices)s AS UUID[])
    )
    AND "t0"."答复日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
  OFFSET 0
) AS "t1"

-- 政府信息公开申请.不予公开国家秘密件数（科研机构）
SELECT
  COUNT(*) FILTER(WHERE
    "t1"."答复日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
    AND "t1"."答复类型" IS NOT DISTINCT FROM '不予公开'
    AND "t1"."不予公开依据" IS NOT DISTINCT FROM '国家秘密'
    AND "t1"."申请人类型" IS NOT DISTINCT FROM '科研机构') AS "记录数"
FROM (
  SELECT
    *
  FROM LEDGER_INFO_DISCLOSURE_AT(CAST(%(period_end)s AS DATE)) AS "t0"
  WHERE
    "t0"."office_id" = ANY(
      CAST(%(offices)s AS UUID[])
    )
    AND "t0"."答复日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
  OFFSET 0
) AS "t1"

-- 政府信息公开申请.不予公开国家秘密件数（社会公益组织）
SELECT
  COUNT(*) FILTER(WHERE
    "t1"."答复日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
    AND "t1"."答复类型" IS NOT DISTINCT FROM '不予公开'
    AND "t1"."不予公开依据" IS NOT DISTINCT FROM '国家秘密'
    AND "t1"."申请人类型" IS NOT DISTINCT FROM '社会公益组织') AS "记录数"
FROM (
  SELECT
    *
  FROM LEDGER_INFO_DISCLOSURE_AT(CAST(%(period_end)s AS DATE)) AS "t0"
  WHERE
    "t0"."office_id" = ANY(
      CAST(%(offices)s AS UUID[])
    )
    AND "t0"."答复日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
  OFFSET 0
) AS "t1"

-- 政府信息公开申请.不予公开国家秘密件数（法律服务机构）
SELECT
  COUNT(*) FILTER(WHERE
    "t1"."答复日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
    AND "t1"."答复类型" IS NOT DISTINCT FROM '不予公开'
    AND "t1"."不予公开依据" IS NOT DISTINCT FROM '国家秘密'
    AND "t1"."申请人类型" IS NOT DISTINCT FROM '法律服务机构') AS "记录数"
FROM (
  SELECT
    *
  FROM LEDGER_INFO_DISCLOSURE_AT(CAST(%(period_end)s AS DATE)) AS "t0"
  WHERE
    "t0"."office_id" = ANY(
      CAST(%(offices)s AS UUID[])
    )
    AND "t0"."答复日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
  OFFSET 0
) AS "t1"

-- 政府信息公开申请.不予公开国家秘密件数（其他）
SELECT
  COUNT(*) FILTER(WHERE
    "t1"."答复日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
    AND "t1"."答复类型" IS NOT DISTINCT FROM '不予公开'
    AND "t1"."不予公开依据" IS NOT DISTINCT FROM '国家秘密'
    AND "t1"."申请人类型" IS NOT DISTINCT FROM '其他') AS "记录数"
FROM (
  SELECT
    *
  FROM LEDGER_INFO_DISCLOSURE_AT(CAST(%(period_end)s AS DATE)) AS "t0"
  WHERE
    "t0"."office_id" = ANY(
      CAST(%(offices)s AS UUID[])
    )
    AND "t0"."答复日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
  OFFSET 0
) AS "t1"

-- 政府信息公开申请.不予公开法律行政法规禁止件数
SELECT
  COUNT(*) FILTER(WHERE
    "t1"."答复日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
    AND "t1"."答复类型" IS NOT DISTINCT FROM '不予公开'
    AND "t1"."不予公开依据" IS NOT DISTINCT FROM '法律行政法规禁止') AS "记录数"
FROM (
  SELECT
    *
  FROM LEDGER_INFO_DISCLOSURE_AT(CAST(%(period_end)s AS DATE)) AS "t0"
  WHERE
    "t0"."office_id" = ANY(
      CAST(%(offices)s AS UUID[])
    )
    AND "t0"."答复日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
  OFFSET 0
) AS "t1"

-- 政府信息公开申请.不予公开法律行政法规禁止件数（公民）
SELECT
  COUNT(*) FILTER(WHERE
    "t1"."答复日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
    AND "t1"."答复类型" IS NOT DISTINCT FROM '不予公开'
    AND "t1"."不予公开依据" IS NOT DISTINCT FROM '法律行政法规禁止'
    AND "t1"."申请人类型" IS NOT DISTINCT FROM '公民') AS "记录数"
FROM (
  SELECT
    *
  FROM LEDGER_INFO_DISCLOSURE_AT(CAST(%(period_end)s AS DATE)) AS "t0"
  WHERE
    "t0"."office_id" = ANY(
      CAST(%(offices)s AS UUID[])
    )
    AND "t0"."答复日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
  OFFSET 0
) AS "t1"

-- 政府信息公开申请.不予公开法律行政法规禁止件数（商业企业）
SELECT
  COUNT(*) FILTER(WHERE
    "t1"."答复日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
    AND "t1"."答复类型" IS NOT DISTINCT FROM '不予公开'
    AND "t1"."不予公开依据" IS NOT DISTINCT FROM '法律行政法规禁止'
    AND "t1"."申请人类型" IS NOT DISTINCT FROM '商业企业') AS "记录数"
FROM (
  SELECT
    *
  FROM LEDGER_INFO_DISCLOSURE_AT(CAST(%(period_end)s AS DATE)) AS "t0"
  WHERE
    "t0"."office_id" = ANY(
      CAST(%(offices)s AS UUID[])
    )
    AND "t0"."答复日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
  OFFSET 0
) AS "t1"

-- 政府信息公开申请.不予公开法律行政法规禁止件数（科研机构）
SELECT
  COUNT(*) FILTER(WHERE
    "t1"."答复日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
    AND "t1"."答复类型" IS NOT DISTINCT FROM '不予公开'
    AND "t1"."不予公开依据" IS NOT DISTINCT FROM '法律行政法规禁止'
    AND "t1"."申请人类型" IS NOT DISTINCT FROM '科研机构') AS "记录数"
FROM (
  SELECT
    *
  FROM LEDGER_INFO_DISCLOSURE_AT(CAST(%(period_end)s AS DATE)) AS "t0"
  WHERE
    "t0"."office_id" = ANY(
      CAST(%(offices)s AS UUID[])
    )
    AND "t0"."答复日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
  OFFSET 0
) AS "t1"

-- 政府信息公开申请.不予公开法律行政法规禁止件数（社会公益组织）
SELECT
  COUNT(*) FILTER(WHERE
    "t1"."答复日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
    AND "t1"."答复类型" IS NOT DISTINCT FROM '不予公开'
    AND "t1"."不予公开依据" IS NOT DISTINCT FROM '法律行政法规禁止'
    AND "t1"."申请人类型" IS NOT DISTINCT FROM '社会公益组织') AS "记录数"
FROM (
  SELECT
    *
  FROM LEDGER_INFO_DISCLOSURE_AT(CAST(%(period_end)s AS DATE)) AS "t0"
  WHERE
    "t0"."office_id" = ANY(
      CAST(%(offices)s AS UUID[])
    )
    AND "t0"."答复日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
  OFFSET 0
) AS "t1"

-- 政府信息公开申请.不予公开法律行政法规禁止件数（法律服务机构）
SELECT
  COUNT(*) FILTER(WHERE
    "t1"."答复日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
    AND "t1"."答复类型" IS NOT DISTINCT FROM '不予公开'
    AND "t1"."不予公开依据" IS NOT DISTINCT FROM '法律行政法规禁止'
    AND "t1"."申请人类型" IS NOT DISTINCT FROM '法律服务机构') AS "记录数"
FROM (
  SELECT
    *
  FROM LEDGER_INFO_DISCLOSURE_AT(CAST(%(period_end)s AS DATE)) AS "t0"
  WHERE
    "t0"."office_id" = ANY(
      CAST(%(offices)s AS UUID[])
    )
    AND "t0"."答复日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
  OFFSET 0
) AS "t1"

-- 政府信息公开申请.不予公开法律行政法规禁止件数（其他）
SELECT
  COUNT(*) FILTER(WHERE
    "t1"."答复日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
    AND "t1"."答复类型" IS NOT DISTINCT FROM '不予公开'
    AND "t1"."不予公开依据" IS NOT DISTINCT FROM '法律行政法规禁止'
    AND "t1"."申请人类型" IS NOT DISTINCT FROM '其他') AS "记录数"
FROM (
  SELECT
    *
  FROM LEDGER_INFO_DISCLOSURE_AT(CAST(%(period_end)s AS DATE)) AS "t0"
  WHERE
    "t0"."office_id" = ANY(
      CAST(%(offices)s AS UUID[])
    )
    AND "t0"."答复日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
  OFFSET 0
) AS "t1"

-- 政府信息公开申请.不予公开危及三安全一稳定件数
SELECT
  COUNT(*) FILTER(WHERE
    "t1"."答复日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
    AND "t1"."答复类型" IS NOT DISTINCT FROM '不予公开'
    AND "t1"."不予公开依据" IS NOT DISTINCT FROM '危及三安全一稳定') AS "记录数"
FROM (
  SELECT
    *
  FROM LEDGER_INFO_DISCLOSURE_AT(CAST(%(period_end)s AS DATE)) AS "t0"
  WHERE
    "t0"."office_id" = ANY(
      CAST(%(offices)s AS UUID[])
    )
    AND "t0"."答复日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
  OFFSET 0
) AS "t1"

-- 政府信息公开申请.不予公开危及三安全一稳定件数（公民）
SELECT
  COUNT(*) FILTER(WHERE
    "t1"."答复日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
    AND "t1"."答复类型" IS NOT DISTINCT FROM '不予公开'
    AND "t1"."不予公开依据" IS NOT DISTINCT FROM '危及三安全一稳定'
    AND "t1"."申请人类型" IS NOT DISTINCT FROM '公民') AS "记录数"
FROM (
  SELECT
    *
  FROM LEDGER_INFO_DISCLOSURE_AT(CAST(%(period_end)s AS DATE)) AS "t0"
  WHERE
    "t0"."office_id" = ANY(
      CAST(%(offices)s AS UUID[])
    )
    AND "t0"."答复日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
  OFFSET 0
) AS "t1"

-- 政府信息公开申请.不予公开危及三安全一稳定件数（商业企业）
SELECT
  COUNT(*) FILTER(WHERE
    "t1"."答复日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
    AND "t1"."答复类型" IS NOT DISTINCT FROM '不予公开'
    AND "t1"."不予公开依据" IS NOT DISTINCT FROM '危及三安全一稳定'
    AND "t1"."申请人类型" IS NOT DISTINCT FROM '商业企业') AS "记录数"
FROM (
  SELECT
    *
  FROM LEDGER_INFO_DISCLOSURE_AT(CAST(%(period_end)s AS DATE)) AS "t0"
  WHERE
    "t0"."office_id" = ANY(
      CAST(%(offices)s AS UUID[])
    )
    AND "t0"."答复日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
  OFFSET 0
) AS "t1"

-- 政府信息公开申请.不予公开危及三安全一稳定件数（科研机构）
SELECT
  COUNT(*) FILTER(WHERE
    "t1"."答复日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
    AND "t1"."答复类型" IS NOT DISTINCT FROM '不予公开'
    AND "t1"."不予公开依据" IS NOT DISTINCT FROM '危及三安全一稳定'
    AND "t1"."申请人类型" IS NOT DISTINCT FROM '科研机构') AS "记录数"
FROM (
  SELECT
    *
  FROM LEDGER_INFO_DISCLOSURE_AT(CAST(%(period_end)s AS DATE)) AS "t0"
  WHERE
    "t0"."office_id" = ANY(
      CAST(%(offices)s AS UUID[])
    )
    AND "t0"."答复日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
  OFFSET 0
) AS "t1"

-- 政府信息公开申请.不予公开危及三安全一稳定件数（社会公益组织）
SELECT
  COUNT(*) FILTER(WHERE
    "t1"."答复日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
    AND "t1"."答复类型" IS NOT DISTINCT FROM '不予公开'
    AND "t1"."不予公开依据" IS NOT DISTINCT FROM '危及三安全一稳定'
    AND "t1"."申请人类型" IS NOT DISTINCT FROM '社会公益组织') AS "记录数"
FROM (
  SELECT
    *
  FROM LEDGER_INFO_DISCLOSURE_AT(CAST(%(period_end)s AS DATE)) AS "t0"
  WHERE
    "t0"."office_id" = ANY(
      CAST(%(offices)s AS UUID[])
    )
    AND "t0"."答复日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
  OFFSET 0
) AS "t1"

-- 政府信息公开申请.不予公开危及三安全一稳定件数（法律服务机构）
SELECT
  COUNT(*) FILTER(WHERE
    "t1"."答复日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
    AND "t1"."答复类型" IS NOT DISTINCT FROM '不予公开'
    AND "t1"."不予公开依据" IS NOT DISTINCT FROM '危及三安全一稳定'
    AND "t1"."申请人类型" IS NOT DISTINCT FROM '法律服务机构') AS "记录数"
FROM (
  SELECT
    *
  FROM LEDGER_INFO_DISCLOSURE_AT(CAST(%(period_end)s AS DATE)) AS "t0"
  WHERE
    "t0"."office_id" = ANY(
      CAST(%(offices)s AS UUID[])
    )
    AND "t0"."答复日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
  OFFSET 0
) AS "t1"

-- 政府信息公开申请.不予公开危及三安全一稳定件数（其他）
SELECT
  COUNT(*) FILTER(WHERE
    "t1"."答复日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
    AND "t1"."答复类型" IS NOT DISTINCT FROM '不予公开'
    AND "t1"."不予公开依据" IS NOT DISTINCT FROM '危及三安全一稳定'
    AND "t1"."申请人类型" IS NOT DISTINCT FROM '其他') AS "记录数"
FROM (
  SELECT
    *
  FROM LEDGER_INFO_DISCLOSURE_AT(CAST(%(period_end)s AS DATE)) AS "t0"
  WHERE
    "t0"."office_id" = ANY(
      CAST(%(offices)s AS UUID[])
    )
    AND "t0"."答复日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
  OFFSET 0
) AS "t1"

-- 政府信息公开申请.不予公开第三方合法权益件数
SELECT
  COUNT(*) FILTER(WHERE
    "t1"."答复日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
    AND "t1"."答复类型" IS NOT DISTINCT FROM '不予公开'
    AND "t1"."不予公开依据" IS NOT DISTINCT FROM '第三方合法权益') AS "记录数"
FROM (
  SELECT
    *
  FROM LEDGER_INFO_DISCLOSURE_AT(CAST(%(period_end)s AS DATE)) AS "t0"
  WHERE
    "t0"."office_id" = ANY(
      CAST(%(offices)s AS UUID[])
    )
    AND "t0"."答复日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
  OFFSET 0
) AS "t1"

-- 政府信息公开申请.不予公开第三方合法权益件数（公民）
SELECT
  COUNT(*) FILTER(WHERE
    "t1"."答复日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
    AND "t1"."答复类型" IS NOT DISTINCT FROM '不予公开'
    AND "t1"."不予公开依据" IS NOT DISTINCT FROM '第三方合法权益'
    AND "t1"."申请人类型" IS NOT DISTINCT FROM '公民') AS "记录数"
FROM (
  SELECT
    *
  FROM LEDGER_INFO_DISCLOSURE_AT(CAST(%(period_end)s AS DATE)) AS "t0"
  WHERE
    "t0"."office_id" = ANY(
      CAST(%(offices)s AS UUID[])
    )
    AND "t0"."答复日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
  OFFSET 0
) AS "t1"

-- 政府信息公开申请.不予公开第三方合法权益件数（商业企业）
SELECT
  COUNT(*) FILTER(WHERE
    "t1"."答复日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
    AND "t1"."答复类型" IS NOT DISTINCT FROM '不予公开'
    AND "t1"."不予公开依据" IS NOT DISTINCT FROM '第三方合法权益'
    AND "t1"."申请人类型" IS NOT DISTINCT FROM '商业企业') AS "记录数"
FROM (
  SELECT
    *
  FROM LEDGER_INFO_DISCLOSURE_AT(CAST(%(period_end)s AS DATE)) AS "t0"
  WHERE
    "t0"."office_id" = ANY(
      CAST(%(offices)s AS UUID[])
    )
    AND "t0"."答复日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
  OFFSET 0
) AS "t1"

-- 政府信息公开申请.不予公开第三方合法权益件数（科研机构）
SELECT
  COUNT(*) FILTER(WHERE
    "t1"."答复日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
    AND "t1"."答复类型" IS NOT DISTINCT FROM '不予公开'
    AND "t1"."不予公开依据" IS NOT DISTINCT FROM '第三方合法权益'
    AND "t1"."申请人类型" IS NOT DISTINCT FROM '科研机构') AS "记录数"
FROM (
  SELECT
    *
  FROM LEDGER_INFO_DISCLOSURE_AT(CAST(%(period_end)s AS DATE)) AS "t0"
  WHERE
    "t0"."office_id" = ANY(
      CAST(%(offices)s AS UUID[])
    )
    AND "t0"."答复日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
  OFFSET 0
) AS "t1"

-- 政府信息公开申请.不予公开第三方合法权益件数（社会公益组织）
SELECT
  COUNT(*) FILTER(WHERE
    "t1"."答复日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
    AND "t1"."答复类型" IS NOT DISTINCT FROM '不予公开'
    AND "t1"."不予公开依据" IS NOT DISTINCT FROM '第三方合法权益'
    AND "t1"."申请人类型" IS NOT DISTINCT FROM '社会公益组织') AS "记录数"
FROM (
  SELECT
    *
  FROM LEDGER_INFO_DISCLOSURE_AT(CAST(%(period_end)s AS DATE)) AS "t0"
  WHERE
    "t0"."office_id" = ANY(
      CAST(%(offices)s AS UUID[])
    )
    AND "t0"."答复日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
  OFFSET 0
) AS "t1"

-- 政府信息公开申请.不予公开第三方合法权益件数（法律服务机构）
SELECT
  COUNT(*) FILTER(WHERE
    "t1"."答复日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
    AND "t1"."答复类型" IS NOT DISTINCT FROM '不予公开'
    AND "t1"."不予公开依据" IS NOT DISTINCT FROM '第三方合法权益'
    AND "t1"."申请人类型" IS NOT DISTINCT FROM '法律服务机构') AS "记录数"
FROM (
  SELECT
    *
  FROM LEDGER_INFO_DISCLOSURE_AT(CAST(%(period_end)s AS DATE)) AS "t0"
  WHERE
    "t0"."office_id" = ANY(
      CAST(%(offices)s AS UUID[])
    )
    AND "t0"."答复日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
  OFFSET 0
) AS "t1"

-- 政府信息公开申请.不予公开第三方合法权益件数（其他）
SELECT
  COUNT(*) FILTER(WHERE
    "t1"."答复日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
    AND "t1"."答复类型" IS NOT DISTINCT FROM '不予公开'
    AND "t1"."不予公开依据" IS NOT DISTINCT FROM '第三方合法权益'
    AND "t1"."申请人类型" IS NOT DISTINCT FROM '其他') AS "记录数"
FROM (
  SELECT
    *
  FROM LEDGER_INFO_DISCLOSURE_AT(CAST(%(period_end)s AS DATE)) AS "t0"
  WHERE
    "t0"."office_id" = ANY(
      CAST(%(offices)s AS UUID[])
    )
    AND "t0"."答复日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
  OFFSET 0
) AS "t1"

-- 政府信息公开申请.不予公开内部事务信息件数
SELECT
  COUNT(*) FILTER(WHERE
    "t1"."答复日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
    AND "t1"."答复类型" IS NOT DISTINCT FROM '不予公开'
    AND "t1"."不予公开依据" IS NOT DISTINCT FROM '内部事务信息') AS "记录数"
FROM (
  SELECT
    *
  FROM LEDGER_INFO_DISCLOSURE_AT(CAST(%(period_end)s AS DATE)) AS "t0"
  WHERE
    "t0"."office_id" = ANY(
      CAST(%(offices)s AS UUID[])
    )
    AND "t0"."答复日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
  OFFSET 0
) AS "t1"

-- 政府信息公开申请.不予公开内部事务信息件数（公民）
SELECT
  COUNT(*) FILTER(WHERE
    "t1"."答复日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
    AND "t1"."答复类型" IS NOT DISTINCT FROM '不予公开'
    AND "t1"."不予公开依据" IS NOT DISTINCT FROM '内部事务信息'
    AND "t1"."申请人类型" IS NOT DISTINCT FROM '公民') AS "记录数"
FROM (
  SELECT
    *
  FROM LEDGER_INFO_DISCLOSURE_AT(CAST(%(period_end)s AS DATE)) AS "t0"
  WHERE
    "t0"."office_id" = ANY(
      CAST(%(offices)s AS UUID[])
    )
    AND "t0"."答复日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
  OFFSET 0
) AS "t1"

-- 政府信息公开申请.不予公开内部事务信息件数（商业企业）
SELECT
  COUNT(*) FILTER(WHERE
    "t1"."答复日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
    AND "t1"."答复类型" IS NOT DISTINCT FROM '不予公开'
    AND "t1"."不予公开依据" IS NOT DISTINCT FROM '内部事务信息'
    AND "t1"."申请人类型" IS NOT DISTINCT FROM '商业企业') AS "记录数"
FROM (
  SELECT
    *
  FROM LEDGER_INFO_DISCLOSURE_AT(CAST(%(period_end)s AS DATE)) AS "t0"
  WHERE
    "t0"."office_id" = ANY(
      CAST(%(offices)s AS UUID[])
    )
    AND "t0"."答复日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
  OFFSET 0
) AS "t1"

-- 政府信息公开申请.不予公开内部事务信息件数（科研机构）
SELECT
  COUNT(*) FILTER(WHERE
    "t1"."答复日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
    AND "t1"."答复类型" IS NOT DISTINCT FROM '不予公开'
    AND "t1"."不予公开依据" IS NOT DISTINCT FROM '内部事务信息'
    AND "t1"."申请人类型" IS NOT DISTINCT FROM '科研机构') AS "记录数"
FROM (
  SELECT
    *
  FROM LEDGER_INFO_DISCLOSURE_AT(CAST(%(period_end)s AS DATE)) AS "t0"
  WHERE
    "t0"."office_id" = ANY(
      CAST(%(offices)s AS UUID[])
    )
    AND "t0"."答复日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
  OFFSET 0
) AS "t1"

-- 政府信息公开申请.不予公开内部事务信息件数（社会公益组织）
SELECT
  COUNT(*) FILTER(WHERE
    "t1"."答复日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
    AND "t1"."答复类型" IS NOT DISTINCT FROM '不予公开'
    AND "t1"."不予公开依据" IS NOT DISTINCT FROM '内部事务信息'
    AND "t1"."申请人类型" IS NOT DISTINCT FROM '社会公益组织') AS "记录数"
FROM (
  SELECT
    *
  FROM LEDGER_INFO_DISCLOSURE_AT(CAST(%(period_end)s AS DATE)) AS "t0"
  WHERE
    "t0"."office_id" = ANY(
      CAST(%(offices)s AS UUID[])
    )
    AND "t0"."答复日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
  OFFSET 0
) AS "t1"

-- 政府信息公开申请.不予公开内部事务信息件数（法律服务机构）
SELECT
  COUNT(*) FILTER(WHERE
    "t1"."答复日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
    AND "t1"."答复类型" IS NOT DISTINCT FROM '不予公开'
    AND "t1"."不予公开依据" IS NOT DISTINCT FROM '内部事务信息'
    AND "t1"."申请人类型" IS NOT DISTINCT FROM '法律服务机构') AS "记录数"
FROM (
  SELECT
    *
  FROM LEDGER_INFO_DISCLOSURE_AT(CAST(%(period_end)s AS DATE)) AS "t0"
  WHERE
    "t0"."office_id" = ANY(
      CAST(%(offices)s AS UUID[])
    )
    AND "t0"."答复日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
  OFFSET 0
) AS "t1"

-- 政府信息公开申请.不予公开内部事务信息件数（其他）
SELECT
  COUNT(*) FILTER(WHERE
    "t1"."答复日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
    AND "t1"."答复类型" IS NOT DISTINCT FROM '不予公开'
    AND "t1"."不予公开依据" IS NOT DISTINCT FROM '内部事务信息'
    AND "t1"."申请人类型" IS NOT DISTINCT FROM '其他') AS "记录数"
FROM (
  SELECT
    *
  FROM LEDGER_INFO_DISCLOSURE_AT(CAST(%(period_end)s AS DATE)) AS "t0"
  WHERE
    "t0"."office_id" = ANY(
      CAST(%(offices)s AS UUID[])
    )
    AND "t0"."答复日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
  OFFSET 0
) AS "t1"

-- 政府信息公开申请.不予公开过程性信息件数
SELECT
  COUNT(*) FILTER(WHERE
    "t1"."答复日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
    AND "t1"."答复类型" IS NOT DISTINCT FROM '不予公开'
    AND "t1"."不予公开依据" IS NOT DISTINCT FROM '过程性信息') AS "记录数"
FROM (
  SELECT
    *
  FROM LEDGER_INFO_DISCLOSURE_AT(CAST(%(period_end)s AS DATE)) AS "t0"
  WHERE
    "t0"."office_id" = ANY(
      CAST(%(offices)s AS UUID[])
    )
    AND "t0"."答复日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
  OFFSET 0
) AS "t1"

-- 政府信息公开申请.不予公开过程性信息件数（公民）
SELECT
  COUNT(*) FILTER(WHERE
    "t1"."答复日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
    AND "t1"."答复类型" IS NOT DISTINCT FROM '不予公开'
    AND "t1"."不予公开依据" IS NOT DISTINCT FROM '过程性信息'
    AND "t1"."申请人类型" IS NOT DISTINCT FROM '公民') AS "记录数"
FROM (
  SELECT
    *
  FROM LEDGER_INFO_DISCLOSURE_AT(CAST(%(period_end)s AS DATE)) AS "t0"
  WHERE
    "t0"."office_id" = ANY(
      CAST(%(offices)s AS UUID[])
    )
    AND "t0"."答复日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
  OFFSET 0
) AS "t1"

-- 政府信息公开申请.不予公开过程性信息件数（商业企业）
SELECT
  COUNT(*) FILTER(WHERE
    "t1"."答复日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
    AND "t1"."答复类型" IS NOT DISTINCT FROM '不予公开'
    AND "t1"."不予公开依据" IS NOT DISTINCT FROM '过程性信息'
    AND "t1"."申请人类型" IS NOT DISTINCT FROM '商业企业') AS "记录数"
FROM (
  SELECT
    *
  FROM LEDGER_INFO_DISCLOSURE_AT(CAST(%(period_end)s AS DATE)) AS "t0"
  WHERE
    "t0"."office_id" = ANY(
      CAST(%(offices)s AS UUID[])
    )
    AND "t0"."答复日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
  OFFSET 0
) AS "t1"

-- 政府信息公开申请.不予公开过程性信息件数（科研机构）
SELECT
  COUNT(*) FILTER(WHERE
    "t1"."答复日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
    AND "t1"."答复类型" IS NOT DISTINCT FROM '不予公开'
    AND "t1"."不予公开依据" IS NOT DISTINCT FROM '过程性信息'
    AND "t1"."申请人类型" IS NOT DISTINCT FROM '科研机构') AS "记录数"
FROM (
  SELECT
    *
  FROM LEDGER_INFO_DISCLOSURE_AT(CAST(%(period_end)s AS DATE)) AS "t0"
  WHERE
    "t0"."office_id" = ANY(
      CAST(%(offices)s AS UUID[])
    )
    AND "t0"."答复日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
  OFFSET 0
) AS "t1"

-- 政府信息公开申请.不予公开过程性信息件数（社会公益组织）
SELECT
  COUNT(*) FILTER(WHERE
    "t1"."答复日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
    AND "t1"."答复类型" IS NOT DISTINCT FROM '不予公开'
    AND "t1"."不予公开依据" IS NOT DISTINCT FROM '过程性信息'
    AND "t1"."申请人类型" IS NOT DISTINCT FROM '社会公益组织') AS "记录数"
FROM (
  SELECT
    *
  FROM LEDGER_INFO_DISCLOSURE_AT(CAST(%(period_end)s AS DATE)) AS "t0"
  WHERE
    "t0"."office_id" = ANY(
      CAST(%(offices)s AS UUID[])
    )
    AND "t0"."答复日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
  OFFSET 0
) AS "t1"

-- 政府信息公开申请.不予公开过程性信息件数（法律服务机构）
SELECT
  COUNT(*) FILTER(WHERE
    "t1"."答复日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
    AND "t1"."答复类型" IS NOT DISTINCT FROM '不予公开'
    AND "t1"."不予公开依据" IS NOT DISTINCT FROM '过程性信息'
    AND "t1"."申请人类型" IS NOT DISTINCT FROM '法律服务机构') AS "记录数"
FROM (
  SELECT
    *
  FROM LEDGER_INFO_DISCLOSURE_AT(CAST(%(period_end)s AS DATE)) AS "t0"
  WHERE
    "t0"."office_id" = ANY(
      CAST(%(offices)s AS UUID[])
    )
    AND "t0"."答复日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
  OFFSET 0
) AS "t1"

-- 政府信息公开申请.不予公开过程性信息件数（其他）
SELECT
  COUNT(*) FILTER(WHERE
    "t1"."答复日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
    AND "t1"."答复类型" IS NOT DISTINCT FROM '不予公开'
    AND "t1"."不予公开依据" IS NOT DISTINCT FROM '过程性信息'
    AND "t1"."申请人类型" IS NOT DISTINCT FROM '其他') AS "记录数"
FROM (
  SELECT
    *
  FROM LEDGER_INFO_DISCLOSURE_AT(CAST(%(period_end)s AS DATE)) AS "t0"
  WHERE
    "t0"."office_id" = ANY(
      CAST(%(offices)s AS UUID[])
    )
    AND "t0"."答复日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
  OFFSET 0
) AS "t1"

-- 政府信息公开申请.不予公开执法案卷件数
SELECT
  COUNT(*) FILTER(WHERE
    "t1"."答复日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
    AND "t1"."答复类型" IS NOT DISTINCT FROM '不予公开'
    AND "t1"."不予公开依据" IS NOT DISTINCT FROM '执法案卷') AS "记录数"
FROM (
  SELECT
    *
  FROM LEDGER_INFO_DISCLOSURE_AT(CAST(%(period_end)s AS DATE)) AS "t0"
  WHERE
    "t0"."office_id" = ANY(
      CAST(%(offices)s AS UUID[])
    )
    AND "t0"."答复日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
  OFFSET 0
) AS "t1"

-- 政府信息公开申请.不予公开执法案卷件数（公民）
SELECT
  COUNT(*) FILTER(WHERE
    "t1"."答复日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
    AND "t1"."答复类型" IS NOT DISTINCT FROM '不予公开'
    AND "t1"."不予公开依据" IS NOT DISTINCT FROM '执法案卷'
    AND "t1"."申请人类型" IS NOT DISTINCT FROM '公民') AS "记录数"
FROM (
  SELECT
    *
  FROM LEDGER_INFO_DISCLOSURE_AT(CAST(%(period_end)s AS DATE)) AS "t0"
  WHERE
    "t0"."office_id" = ANY(
      CAST(%(offices)s AS UUID[])
    )
    AND "t0"."答复日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
  OFFSET 0
) AS "t1"

-- 政府信息公开申请.不予公开执法案卷件数（商业企业）
SELECT
  COUNT(*) FILTER(WHERE
    "t1"."答复日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
    AND "t1"."答复类型" IS NOT DISTINCT FROM '不予公开'
    AND "t1"."不予公开依据" IS NOT DISTINCT FROM '执法案卷'
    AND "t1"."申请人类型" IS NOT DISTINCT FROM '商业企业') AS "记录数"
FROM (
  SELECT
    *
  FROM LEDGER_INFO_DISCLOSURE_AT(CAST(%(period_end)s AS DATE)) AS "t0"
  WHERE
    "t0"."office_id" = ANY(
      CAST(%(offices)s AS UUID[])
    )
    AND "t0"."答复日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
  OFFSET 0
) AS "t1"

-- 政府信息公开申请.不予公开执法案卷件数（科研机构）
SELECT
  COUNT(*) FILTER(WHERE
    "t1"."答复日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
    AND "t1"."答复类型" IS NOT DISTINCT FROM '不予公开'
    AND "t1"."不予公开依据" IS NOT DISTINCT FROM '执法案卷'
    AND "t1"."申请人类型" IS NOT DISTINCT FROM '科研机构') AS "记录数"
FROM (
  SELECT
    *
  FROM LEDGER_INFO_DISCLOSURE_AT(CAST(%(period_end)s AS DATE)) AS "t0"
  WHERE
    "t0"."office_id" = ANY(
      CAST(%(offices)s AS UUID[])
    )
    AND "t0"."答复日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
  OFFSET 0
) AS "t1"

-- 政府信息公开申请.不予公开执法案卷件数（社会公益组织）
SELECT
  COUNT(*) FILTER(WHERE
    "t1"."答复日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
    AND "t1"."答复类型" IS NOT DISTINCT FROM '不予公开'
    AND "t1"."不予公开依据" IS NOT DISTINCT FROM '执法案卷'
    AND "t1"."申请人类型" IS NOT DISTINCT FROM '社会公益组织') AS "记录数"
FROM (
  SELECT
    *
  FROM LEDGER_INFO_DISCLOSURE_AT(CAST(%(period_end)s AS DATE)) AS "t0"
  WHERE
    "t0"."office_id" = ANY(
      CAST(%(offices)s AS UUID[])
    )
    AND "t0"."答复日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
  OFFSET 0
) AS "t1"

-- 政府信息公开申请.不予公开执法案卷件数（法律服务机构）
SELECT
  COUNT(*) FILTER(WHERE
    "t1"."答复日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
    AND "t1"."答复类型" IS NOT DISTINCT FROM '不予公开'
    AND "t1"."不予公开依据" IS NOT DISTINCT FROM '执法案卷'
    AND "t1"."申请人类型" IS NOT DISTINCT FROM '法律服务机构') AS "记录数"
FROM (
  SELECT
    *
  FROM LEDGER_INFO_DISCLOSURE_AT(CAST(%(period_end)s AS DATE)) AS "t0"
  WHERE
    "t0"."office_id" = ANY(
      CAST(%(offices)s AS UUID[])
    )
    AND "t0"."答复日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
  OFFSET 0
) AS "t1"

-- 政府信息公开申请.不予公开执法案卷件数（其他）
SELECT
  COUNT(*) FILTER(WHERE
    "t1"."答复日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
    AND "t1"."答复类型" IS NOT DISTINCT FROM '不予公开'
    AND "t1"."不予公开依据" IS NOT DISTINCT FROM '执法案卷'
    AND "t1"."申请人类型" IS NOT DISTINCT FROM '其他') AS "记录数"
FROM (
  SELECT
    *
  FROM LEDGER_INFO_DISCLOSURE_AT(CAST(%(period_end)s AS DATE)) AS "t0"
  WHERE
    "t0"."office_id" = ANY(
      CAST(%(offices)s AS UUID[])
    )
    AND "t0"."答复日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
  OFFSET 0
) AS "t1"

-- 政府信息公开申请.不予公开行政查询事项件数
SELECT
  COUNT(*) FILTER(WHERE
    "t1"."答复日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
    AND "t1"."答复类型" IS NOT DISTINCT FROM '不予公开'
    AND "t1"."不予公开依据" IS NOT DISTINCT FROM '行政查询事项') AS "记录数"
FROM (
  SELECT
    *
  FROM LEDGER_INFO_DISCLOSURE_AT(CAST(%(period_end)s AS DATE)) AS "t0"
  WHERE
    "t0"."office_id" = ANY(
      CAST(%(offices)s AS UUID[])
    )
    AND "t0"."答复日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
  OFFSET 0
) AS "t1"

-- 政府信息公开申请.不予公开行政查询事项件数（公民）
SELECT
  COUNT(*) FILTER(WHERE
    "t1"."答复日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
    AND "t1"."答复类型" IS NOT DISTINCT FROM '不予公开'
    AND "t1"."不予公开依据" IS NOT DISTINCT FROM '行政查询事项'
    AND "t1"."申请人类型" IS NOT DISTINCT FROM '公民') AS "记录数"
FROM (
  SELECT
    *
  FROM LEDGER_INFO_DISCLOSURE_AT(CAST(%(period_end)s AS DATE)) AS "t0"
  WHERE
    "t0"."office_id" = ANY(
      CAST(%(offices)s AS UUID[])
    )
    AND "t0"."答复日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
  OFFSET 0
) AS "t1"

-- 政府信息公开申请.不予公开行政查询事项件数（商业企业）
SELECT
  COUNT(*) FILTER(WHERE
    "t1"."答复日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
    AND "t1"."答复类型" IS NOT DISTINCT FROM '不予公开'
    AND "t1"."不予公开依据" IS NOT DISTINCT FROM '行政查询事项'
    AND "t1"."申请人类型" IS NOT DISTINCT FROM '商业企业') AS "记录数"
FROM (
  SELECT
    *
  FROM LEDGER_INFO_DISCLOSURE_AT(CAST(%(period_end)s AS DATE)) AS "t0"
  WHERE
    "t0"."office_id" = ANY(
      CAST(%(offices)s AS UUID[])
    )
    AND "t0"."答复日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
  OFFSET 0
) AS "t1"

-- 政府信息公开申请.不予公开行政查询事项件数（科研机构）
SELECT
  COUNT(*) FILTER(WHERE
    "t1"."答复日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
    AND "t1"."答复类型" IS NOT DISTINCT FROM '不予公开'
    AND "t1"."不予公开依据" IS NOT DISTINCT FROM '行政查询事项'
    AND "t1"."申请人类型" IS NOT DISTINCT FROM '科研机构') AS "记录数"
FROM (
  SELECT
    *
  FROM LEDGER_INFO_DISCLOSURE_AT(CAST(%(period_end)s AS DATE)) AS "t0"
  WHERE
    "t0"."office_id" = ANY(
      CAST(%(offices)s AS UUID[])
    )
    AND "t0"."答复日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
  OFFSET 0
) AS "t1"

-- 政府信息公开申请.不予公开行政查询事项件数（社会公益组织）
SELECT
  COUNT(*) FILTER(WHERE
    "t1"."答复日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
    AND "t1"."答复类型" IS NOT DISTINCT FROM '不予公开'
    AND "t1"."不予公开依据" IS NOT DISTINCT FROM '行政查询事项'
    AND "t1"."申请人类型" IS NOT DISTINCT FROM '社会公益组织') AS "记录数"
FROM (
  SELECT
    *
  FROM LEDGER_INFO_DISCLOSURE_AT(CAST(%(period_end)s AS DATE)) AS "t0"
  WHERE
    "t0"."office_id" = ANY(
      CAST(%(offices)s AS UUID[])
    )
    AND "t0"."答复日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
  OFFSET 0
) AS "t1"

-- 政府信息公开申请.不予公开行政查询事项件数（法律服务机构）
SELECT
  COUNT(*) FILTER(WHERE
    "t1"."答复日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
    AND "t1"."答复类型" IS NOT DISTINCT FROM '不予公开'
    AND "t1"."不予公开依据" IS NOT DISTINCT FROM '行政查询事项'
    AND "t1"."申请人类型" IS NOT DISTINCT FROM '法律服务机构') AS "记录数"
FROM (
  SELECT
    *
  FROM LEDGER_INFO_DISCLOSURE_AT(CAST(%(period_end)s AS DATE)) AS "t0"
  WHERE
    "t0"."office_id" = ANY(
      CAST(%(offices)s AS UUID[])
    )
    AND "t0"."答复日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
  OFFSET 0
) AS "t1"

-- 政府信息公开申请.不予公开行政查询事项件数（其他）
SELECT
  COUNT(*) FILTER(WHERE
    "t1"."答复日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
    AND "t1"."答复类型" IS NOT DISTINCT FROM '不予公开'
    AND "t1"."不予公开依据" IS NOT DISTINCT FROM '行政查询事项'
    AND "t1"."申请人类型" IS NOT DISTINCT FROM '其他') AS "记录数"
FROM (
  SELECT
    *
  FROM LEDGER_INFO_DISCLOSURE_AT(CAST(%(period_end)s AS DATE)) AS "t0"
  WHERE
    "t0"."office_id" = ANY(
      CAST(%(offices)s AS UUID[])
    )
    AND "t0"."答复日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
  OFFSET 0
) AS "t1"

-- 政府信息公开申请.无法提供件数
SELECT
  COUNT(*) FILTER(WHERE
    "t1"."答复日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
    AND "t1"."答复类型" IS NOT DISTINCT FROM '无法提供') AS "记录数"
FROM (
  SELECT
    *
  FROM LEDGER_INFO_DISCLOSURE_AT(CAST(%(period_end)s AS DATE)) AS "t0"
  WHERE
    "t0"."office_id" = ANY(
      CAST(%(offices)s AS UUID[])
    )
    AND "t0"."答复日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
  OFFSET 0
) AS "t1"

-- 政府信息公开申请.无法提供件数（公民）
SELECT
  COUNT(*) FILTER(WHERE
    "t1"."答复日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
    AND "t1"."答复类型" IS NOT DISTINCT FROM '无法提供'
    AND "t1"."申请人类型" IS NOT DISTINCT FROM '公民') AS "记录数"
FROM (
  SELECT
    *
  FROM LEDGER_INFO_DISCLOSURE_AT(CAST(%(period_end)s AS DATE)) AS "t0"
  WHERE
    "t0"."office_id" = ANY(
      CAST(%(offices)s AS UUID[])
    )
    AND "t0"."答复日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
  OFFSET 0
) AS "t1"

-- 政府信息公开申请.无法提供件数（商业企业）
SELECT
  COUNT(*) FILTER(WHERE
    "t1"."答复日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
    AND "t1"."答复类型" IS NOT DISTINCT FROM '无法提供'
    AND "t1"."申请人类型" IS NOT DISTINCT FROM '商业企业') AS "记录数"
FROM (
  SELECT
    *
  FROM LEDGER_INFO_DISCLOSURE_AT(CAST(%(period_end)s AS DATE)) AS "t0"
  WHERE
    "t0"."office_id" = ANY(
      CAST(%(offices)s AS UUID[])
    )
    AND "t0"."答复日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
  OFFSET 0
) AS "t1"

-- 政府信息公开申请.无法提供件数（科研机构）
SELECT
  COUNT(*) FILTER(WHERE
    "t1"."答复日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
    AND "t1"."答复类型" IS NOT DISTINCT FROM '无法提供'
    AND "t1"."申请人类型" IS NOT DISTINCT FROM '科研机构') AS "记录数"
FROM (
  SELECT
    *
  FROM LEDGER_INFO_DISCLOSURE_AT(CAST(%(period_end)s AS DATE)) AS "t0"
  WHERE
    "t0"."office_id" = ANY(
      CAST(%(offices)s AS UUID[])
    )
    AND "t0"."答复日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
  OFFSET 0
) AS "t1"

-- 政府信息公开申请.无法提供件数（社会公益组织）
SELECT
  COUNT(*) FILTER(WHERE
    "t1"."答复日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
    AND "t1"."答复类型" IS NOT DISTINCT FROM '无法提供'
    AND "t1"."申请人类型" IS NOT DISTINCT FROM '社会公益组织') AS "记录数"
FROM (
  SELECT
    *
  FROM LEDGER_INFO_DISCLOSURE_AT(CAST(%(period_end)s AS DATE)) AS "t0"
  WHERE
    "t0"."office_id" = ANY(
      CAST(%(offices)s AS UUID[])
    )
    AND "t0"."答复日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
  OFFSET 0
) AS "t1"

-- 政府信息公开申请.无法提供件数（法律服务机构）
SELECT
  COUNT(*) FILTER(WHERE
    "t1"."答复日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
    AND "t1"."答复类型" IS NOT DISTINCT FROM '无法提供'
    AND "t1"."申请人类型" IS NOT DISTINCT FROM '法律服务机构') AS "记录数"
FROM (
  SELECT
    *
  FROM LEDGER_INFO_DISCLOSURE_AT(CAST(%(period_end)s AS DATE)) AS "t0"
  WHERE
    "t0"."office_id" = ANY(
      CAST(%(offices)s AS UUID[])
    )
    AND "t0"."答复日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
  OFFSET 0
) AS "t1"

-- 政府信息公开申请.无法提供件数（其他）
SELECT
  COUNT(*) FILTER(WHERE
    "t1"."答复日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
    AND "t1"."答复类型" IS NOT DISTINCT FROM '无法提供'
    AND "t1"."申请人类型" IS NOT DISTINCT FROM '其他') AS "记录数"
FROM (
  SELECT
    *
  FROM LEDGER_INFO_DISCLOSURE_AT(CAST(%(period_end)s AS DATE)) AS "t0"
  WHERE
    "t0"."office_id" = ANY(
      CAST(%(offices)s AS UUID[])
    )
    AND "t0"."答复日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
  OFFSET 0
) AS "t1"

-- 政府信息公开申请.无法提供不掌握件数
SELECT
  COUNT(*) FILTER(WHERE
    "t1"."答复日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
    AND "t1"."答复类型" IS NOT DISTINCT FROM '无法提供'
    AND "t1"."无法提供情形" IS NOT DISTINCT FROM '本机关不掌握') AS "记录数"
FROM (
  SELECT
    *
  FROM LEDGER_INFO_DISCLOSURE_AT(CAST(%(period_end)s AS DATE)) AS "t0"
  WHERE
    "t0"."office_id" = ANY(
      CAST(%(offices)s AS UUID[])
    )
    AND "t0"."答复日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
  OFFSET 0
) AS "t1"

-- 政府信息公开申请.无法提供不掌握件数（公民）
SELECT
  COUNT(*) FILTER(WHERE
    "t1"."答复日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
    AND "t1"."答复类型" IS NOT DISTINCT FROM '无法提供'
    AND "t1"."无法提供情形" IS NOT DISTINCT FROM '本机关不掌握'
    AND "t1"."申请人类型" IS NOT DISTINCT FROM '公民') AS "记录数"
FROM (
  SELECT
    *
  FROM LEDGER_INFO_DISCLOSURE_AT(CAST(%(period_end)s AS DATE)) AS "t0"
  WHERE
    "t0"."office_id" = ANY(
      CAST(%(offices)s AS UUID[])
    )
    AND "t0"."答复日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
  OFFSET 0
) AS "t1"

-- 政府信息公开申请.无法提供不掌握件数（商业企业）
SELECT
  COUNT(*) FILTER(WHERE
    "t1"."答复日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
    AND "t1"."答复类型" IS NOT DISTINCT FROM '无法提供'
    AND "t1"."无法提供情形" IS NOT DISTINCT FROM '本机关不掌握'
    AND "t1"."申请人类型" IS NOT DISTINCT FROM '商业企业') AS "记录数"
FROM (
  SELECT
    *
  FROM LEDGER_INFO_DISCLOSURE_AT(CAST(%(period_end)s AS DATE)) AS "t0"
  WHERE
    "t0"."office_id" = ANY(
      CAST(%(offices)s AS UUID[])
    )
    AND "t0"."答复日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
  OFFSET 0
) AS "t1"

-- 政府信息公开申请.无法提供不掌握件数（科研机构）
SELECT
  COUNT(*) FILTER(WHERE
    "t1"."答复日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
    AND "t1"."答复类型" IS NOT DISTINCT FROM '无法提供'
    AND "t1"."无法提供情形" IS NOT DISTINCT FROM '本机关不掌握'
    AND "t1"."申请人类型" IS NOT DISTINCT FROM '科研机构') AS "记录数"
FROM (
  SELECT
    *
  FROM LEDGER_INFO_DISCLOSURE_AT(CAST(%(period_end)s AS DATE)) AS "t0"
  WHERE
    "t0"."office_id" = ANY(
      CAST(%(offices)s AS UUID[])
    )
    AND "t0"."答复日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
  OFFSET 0
) AS "t1"

-- 政府信息公开申请.无法提供不掌握件数（社会公益组织）
SELECT
  COUNT(*) FILTER(WHERE
    "t1"."答复日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
    AND "t1"."答复类型" IS NOT DISTINCT FROM '无法提供'
    AND "t1"."无法提供情形" IS NOT DISTINCT FROM '本机关不掌握'
    AND "t1"."申请人类型" IS NOT DISTINCT FROM '社会公益组织') AS "记录数"
FROM (
  SELECT
    *
  FROM LEDGER_INFO_DISCLOSURE_AT(CAST(%(period_end)s AS DATE)) AS "t0"
  WHERE
    "t0"."office_id" = ANY(
      CAST(%(offices)s AS UUID[])
    )
    AND "t0"."答复日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
  OFFSET 0
) AS "t1"

-- 政府信息公开申请.无法提供不掌握件数（法律服务机构）
SELECT
  COUNT(*) FILTER(WHERE
    "t1"."答复日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
    AND "t1"."答复类型" IS NOT DISTINCT FROM '无法提供'
    AND "t1"."无法提供情形" IS NOT DISTINCT FROM '本机关不掌握'
    AND "t1"."申请人类型" IS NOT DISTINCT FROM '法律服务机构') AS "记录数"
FROM (
  SELECT
    *
  FROM LEDGER_INFO_DISCLOSURE_AT(CAST(%(period_end)s AS DATE)) AS "t0"
  WHERE
    "t0"."office_id" = ANY(
      CAST(%(offices)s AS UUID[])
    )
    AND "t0"."答复日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
  OFFSET 0
) AS "t1"

-- 政府信息公开申请.无法提供不掌握件数（其他）
SELECT
  COUNT(*) FILTER(WHERE
    "t1"."答复日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
    AND "t1"."答复类型" IS NOT DISTINCT FROM '无法提供'
    AND "t1"."无法提供情形" IS NOT DISTINCT FROM '本机关不掌握'
    AND "t1"."申请人类型" IS NOT DISTINCT FROM '其他') AS "记录数"
FROM (
  SELECT
    *
  FROM LEDGER_INFO_DISCLOSURE_AT(CAST(%(period_end)s AS DATE)) AS "t0"
  WHERE
    "t0"."office_id" = ANY(
      CAST(%(offices)s AS UUID[])
    )
    AND "t0"."答复日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
  OFFSET 0
) AS "t1"

-- 政府信息公开申请.无法提供需另行制作件数
SELECT
  COUNT(*) FILTER(WHERE
    "t1"."答复日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
    AND "t1"."答复类型" IS NOT DISTINCT FROM '无法提供'
    AND "t1"."无法提供情形" IS NOT DISTINCT FROM '没有现成信息需要另行制作') AS "记录数"
FROM (
  SELECT
    *
  FROM LEDGER_INFO_DISCLOSURE_AT(CAST(%(period_end)s AS DATE)) AS "t0"
  WHERE
    "t0"."office_id" = ANY(
      CAST(%(offices)s AS UUID[])
    )
    AND "t0"."答复日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
  OFFSET 0
) AS "t1"

-- 政府信息公开申请.无法提供需另行制作件数（公民）
SELECT
  COUNT(*) FILTER(WHERE
    "t1"."答复日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
    AND "t1"."答复类型" IS NOT DISTINCT FROM '无法提供'
    AND "t1"."无法提供情形" IS NOT DISTINCT FROM '没有现成信息需要另行制作'
    AND "t1"."申请人类型" IS NOT DISTINCT FROM '公民') AS "记录数"
FROM (
  SELECT
    *
  FROM LEDGER_INFO_DISCLOSURE_AT(CAST(%(period_end)s AS DATE)) AS "t0"
  WHERE
    "t0"."office_id" = ANY(
      CAST(%(offices)s AS UUID[])
    )
    AND "t0"."答复日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
  OFFSET 0
) AS "t1"

-- 政府信息公开申请.无法提供需另行制作件数（商业企业）
SELECT
  COUNT(*) FILTER(WHERE
    "t1"."答复日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
    AND "t1"."答复类型" IS NOT DISTINCT FROM '无法提供'
    AND "t1"."无法提供情形" IS NOT DISTINCT FROM '没有现成信息需要另行制作'
    AND "t1"."申请人类型" IS NOT DISTINCT FROM '商业企业') AS "记录数"
FROM (
  SELECT
    *
  FROM LEDGER_INFO_DISCLOSURE_AT(CAST(%(period_end)s AS DATE)) AS "t0"
  WHERE
    "t0"."office_id" = ANY(
      CAST(%(offices)s AS UUID[])
    )
    AND "t0"."答复日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
  OFFSET 0
) AS "t1"

-- 政府信息公开申请.无法提供需另行制作件数（科研机构）
SELECT
  COUNT(*) FILTER(WHERE
    "t1"."答复日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
    AND "t1"."答复类型" IS NOT DISTINCT FROM '无法提供'
    AND "t1"."无法提供情形" IS NOT DISTINCT FROM '没有现成信息需要另行制作'
    AND "t1"."申请人类型" IS NOT DISTINCT FROM '科研机构') AS "记录数"
FROM (
  SELECT
    *
  FROM LEDGER_INFO_DISCLOSURE_AT(CAST(%(period_end)s AS DATE)) AS "t0"
  WHERE
    "t0"."office_id" = ANY(
      CAST(%(offices)s AS UUID[])
    )
    AND "t0"."答复日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
  OFFSET 0
) AS "t1"

-- 政府信息公开申请.无法提供需另行制作件数（社会公益组织）
SELECT
  COUNT(*) FILTER(WHERE
    "t1"."答复日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
    AND "t1"."答复类型" IS NOT DISTINCT FROM '无法提供'
    AND "t1"."无法提供情形" IS NOT DISTINCT FROM '没有现成信息需要另行制作'
    AND "t1"."申请人类型" IS NOT DISTINCT FROM '社会公益组织') AS "记录数"
FROM (
  SELECT
    *
  FROM LEDGER_INFO_DISCLOSURE_AT(CAST(%(period_end)s AS DATE)) AS "t0"
  WHERE
    "t0"."office_id" = ANY(
      CAST(%(offices)s AS UUID[])
    )
    AND "t0"."答复日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
  OFFSET 0
) AS "t1"

-- 政府信息公开申请.无法提供需另行制作件数（法律服务机构）
SELECT
  COUNT(*) FILTER(WHERE
    "t1"."答复日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
    AND "t1"."答复类型" IS NOT DISTINCT FROM '无法提供'
    AND "t1"."无法提供情形" IS NOT DISTINCT FROM '没有现成信息需要另行制作'
    AND "t1"."申请人类型" IS NOT DISTINCT FROM '法律服务机构') AS "记录数"
FROM (
  SELECT
    *
  FROM LEDGER_INFO_DISCLOSURE_AT(CAST(%(period_end)s AS DATE)) AS "t0"
  WHERE
    "t0"."office_id" = ANY(
      CAST(%(offices)s AS UUID[])
    )
    AND "t0"."答复日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
  OFFSET 0
) AS "t1"

-- 政府信息公开申请.无法提供需另行制作件数（其他）
SELECT
  COUNT(*) FILTER(WHERE
    "t1"."答复日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
    AND "t1"."答复类型" IS NOT DISTINCT FROM '无法提供'
    AND "t1"."无法提供情形" IS NOT DISTINCT FROM '没有现成信息需要另行制作'
    AND "t1"."申请人类型" IS NOT DISTINCT FROM '其他') AS "记录数"
FROM (
  SELECT
    *
  FROM LEDGER_INFO_DISCLOSURE_AT(CAST(%(period_end)s AS DATE)) AS "t0"
  WHERE
    "t0"."office_id" = ANY(
      CAST(%(offices)s AS UUID[])
    )
    AND "t0"."答复日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
  OFFSET 0
) AS "t1"

-- 政府信息公开申请.无法提供仍不明确件数
SELECT
  COUNT(*) FILTER(WHERE
    "t1"."答复日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
    AND "t1"."答复类型" IS NOT DISTINCT FROM '无法提供'
    AND "t1"."无法提供情形" IS NOT DISTINCT FROM '补正后仍不明确') AS "记录数"
FROM (
  SELECT
    *
  FROM LEDGER_INFO_DISCLOSURE_AT(CAST(%(period_end)s AS DATE)) AS "t0"
  WHERE
    "t0"."office_id" = ANY(
      CAST(%(offices)s AS UUID[])
    )
    AND "t0"."答复日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
  OFFSET 0
) AS "t1"

-- 政府信息公开申请.无法提供仍不明确件数（公民）
SELECT
  COUNT(*) FILTER(WHERE
    "t1"."答复日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
    AND "t1"."答复类型" IS NOT DISTINCT FROM '无法提供'
    AND "t1"."无法提供情形" IS NOT DISTINCT FROM '补正后仍不明确'
    AND "t1"."申请人类型" IS NOT DISTINCT FROM '公民') AS "记录数"
FROM (
  SELECT
    *
  FROM LEDGER_INFO_DISCLOSURE_AT(CAST(%(period_end)s AS DATE)) AS "t0"
  WHERE
    "t0"."office_id" = ANY(
      CAST(%(offices)s AS UUID[])
    )
    AND "t0"."答复日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
  OFFSET 0
) AS "t1"

-- 政府信息公开申请.无法提供仍不明确件数（商业企业）
SELECT
  COUNT(*) FILTER(WHERE
    "t1"."答复日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
    AND "t1"."答复类型" IS NOT DISTINCT FROM '无法提供'
    AND "t1"."无法提供情形" IS NOT DISTINCT FROM '补正后仍不明确'
    AND "t1"."申请人类型" IS NOT DISTINCT FROM '商业企业') AS "记录数"
FROM (
  SELECT
    *
  FROM LEDGER_INFO_DISCLOSURE_AT(CAST(%(period_end)s AS DATE)) AS "t0"
  WHERE
    "t0"."office_id" = ANY(
      CAST(%(offices)s AS UUID[])
    )
    AND "t0"."答复日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
  OFFSET 0
) AS "t1"

-- 政府信息公开申请.无法提供仍不明确件数（科研机构）
SELECT
  COUNT(*) FILTER(WHERE
    "t1"."答复日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
    AND "t1"."答复类型" IS NOT DISTINCT FROM '无法提供'
    AND "t1"."无法提供情形" IS NOT DISTINCT FROM '补正后仍不明确'
    AND "t1"."申请人类型" IS NOT DISTINCT FROM '科研机构') AS "记录数"
FROM (
  SELECT
    *
  FROM LEDGER_INFO_DISCLOSURE_AT(CAST(%(period_end)s AS DATE)) AS "t0"
  WHERE
    "t0"."office_id" = ANY(
      CAST(%(offices)s AS UUID[])
    )
    AND "t0"."答复日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
  OFFSET 0
) AS "t1"

-- 政府信息公开申请.无法提供仍不明确件数（社会公益组织）
SELECT
  COUNT(*) FILTER(WHERE
    "t1"."答复日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
    AND "t1"."答复类型" IS NOT DISTINCT FROM '无法提供'
    AND "t1"."无法提供情形" IS NOT DISTINCT FROM '补正后仍不明确'
    AND "t1"."申请人类型" IS NOT DISTINCT FROM '社会公益组织') AS "记录数"
FROM (
  SELECT
    *
  FROM LEDGER_INFO_DISCLOSURE_AT(CAST(%(period_end)s AS DATE)) AS "t0"
  WHERE
    "t0"."office_id" = ANY(
      CAST(%(offices)s AS UUID[])
    )
    AND "t0"."答复日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
  OFFSET 0
) AS "t1"

-- 政府信息公开申请.无法提供仍不明确件数（法律服务机构）
SELECT
  COUNT(*) FILTER(WHERE
    "t1"."答复日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
    AND "t1"."答复类型" IS NOT DISTINCT FROM '无法提供'
    AND "t1"."无法提供情形" IS NOT DISTINCT FROM '补正后仍不明确'
    AND "t1"."申请人类型" IS NOT DISTINCT FROM '法律服务机构') AS "记录数"
FROM (
  SELECT
    *
  FROM LEDGER_INFO_DISCLOSURE_AT(CAST(%(period_end)s AS DATE)) AS "t0"
  WHERE
    "t0"."office_id" = ANY(
      CAST(%(offices)s AS UUID[])
    )
    AND "t0"."答复日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
  OFFSET 0
) AS "t1"

-- 政府信息公开申请.无法提供仍不明确件数（其他）
SELECT
  COUNT(*) FILTER(WHERE
    "t1"."答复日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
    AND "t1"."答复类型" IS NOT DISTINCT FROM '无法提供'
    AND "t1"."无法提供情形" IS NOT DISTINCT FROM '补正后仍不明确'
    AND "t1"."申请人类型" IS NOT DISTINCT FROM '其他') AS "记录数"
FROM (
  SELECT
    *
  FROM LEDGER_INFO_DISCLOSURE_AT(CAST(%(period_end)s AS DATE)) AS "t0"
  WHERE
    "t0"."office_id" = ANY(
      CAST(%(offices)s AS UUID[])
    )
    AND "t0"."答复日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
  OFFSET 0
) AS "t1"

-- 政府信息公开申请.不予处理件数
SELECT
  COUNT(*) FILTER(WHERE
    "t1"."答复日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
    AND "t1"."答复类型" IS NOT DISTINCT FROM '不予处理') AS "记录数"
FROM (
  SELECT
    *
  FROM LEDGER_INFO_DISCLOSURE_AT(CAST(%(period_end)s AS DATE)) AS "t0"
  WHERE
    "t0"."office_id" = ANY(
      CAST(%(offices)s AS UUID[])
    )
    AND "t0"."答复日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
  OFFSET 0
) AS "t1"

-- 政府信息公开申请.不予处理件数（公民）
SELECT
  COUNT(*) FILTER(WHERE
    "t1"."答复日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
    AND "t1"."答复类型" IS NOT DISTINCT FROM '不予处理'
    AND "t1"."申请人类型" IS NOT DISTINCT FROM '公民') AS "记录数"
FROM (
  SELECT
    *
  FROM LEDGER_INFO_DISCLOSURE_AT(CAST(%(period_end)s AS DATE)) AS "t0"
  WHERE
    "t0"."office_id" = ANY(
      CAST(%(offices)s AS UUID[])
    )
    AND "t0"."答复日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
  OFFSET 0
) AS "t1"

-- 政府信息公开申请.不予处理件数（商业企业）
SELECT
  COUNT(*) FILTER(WHERE
    "t1"."答复日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
    AND "t1"."答复类型" IS NOT DISTINCT FROM '不予处理'
    AND "t1"."申请人类型" IS NOT DISTINCT FROM '商业企业') AS "记录数"
FROM (
  SELECT
    *
  FROM LEDGER_INFO_DISCLOSURE_AT(CAST(%(period_end)s AS DATE)) AS "t0"
  WHERE
    "t0"."office_id" = ANY(
      CAST(%(offices)s AS UUID[])
    )
    AND "t0"."答复日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
  OFFSET 0
) AS "t1"

-- 政府信息公开申请.不予处理件数（科研机构）
SELECT
  COUNT(*) FILTER(WHERE
    "t1"."答复日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
    AND "t1"."答复类型" IS NOT DISTINCT FROM '不予处理'
    AND "t1"."申请人类型" IS NOT DISTINCT FROM '科研机构') AS "记录数"
FROM (
  SELECT
    *
  FROM LEDGER_INFO_DISCLOSURE_AT(CAST(%(period_end)s AS DATE)) AS "t0"
  WHERE
    "t0"."office_id" = ANY(
      CAST(%(offices)s AS UUID[])
    )
    AND "t0"."答复日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
  OFFSET 0
) AS "t1"

-- 政府信息公开申请.不予处理件数（社会公益组织）
SELECT
  COUNT(*) FILTER(WHERE
    "t1"."答复日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
    AND "t1"."答复类型" IS NOT DISTINCT FROM '不予处理'
    AND "t1"."申请人类型" IS NOT DISTINCT FROM '社会公益组织') AS "记录数"
FROM (
  SELECT
    *
  FROM LEDGER_INFO_DISCLOSURE_AT(CAST(%(period_end)s AS DATE)) AS "t0"
  WHERE
    "t0"."office_id" = ANY(
      CAST(%(offices)s AS UUID[])
    )
    AND "t0"."答复日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
  OFFSET 0
) AS "t1"

-- 政府信息公开申请.不予处理件数（法律服务机构）
SELECT
  COUNT(*) FILTER(WHERE
    "t1"."答复日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
    AND "t1"."答复类型" IS NOT DISTINCT FROM '不予处理'
    AND "t1"."申请人类型" IS NOT DISTINCT FROM '法律服务机构') AS "记录数"
FROM (
  SELECT
    *
  FROM LEDGER_INFO_DISCLOSURE_AT(CAST(%(period_end)s AS DATE)) AS "t0"
  WHERE
    "t0"."office_id" = ANY(
      CAST(%(offices)s AS UUID[])
    )
    AND "t0"."答复日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
  OFFSET 0
) AS "t1"

-- 政府信息公开申请.不予处理件数（其他）
SELECT
  COUNT(*) FILTER(WHERE
    "t1"."答复日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
    AND "t1"."答复类型" IS NOT DISTINCT FROM '不予处理'
    AND "t1"."申请人类型" IS NOT DISTINCT FROM '其他') AS "记录数"
FROM (
  SELECT
    *
  FROM LEDGER_INFO_DISCLOSURE_AT(CAST(%(period_end)s AS DATE)) AS "t0"
  WHERE
    "t0"."office_id" = ANY(
      CAST(%(offices)s AS UUID[])
    )
    AND "t0"."答复日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
  OFFSET 0
) AS "t1"

-- 政府信息公开申请.不予处理信访举报投诉件数
SELECT
  COUNT(*) FILTER(WHERE
    "t1"."答复日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
    AND "t1"."答复类型" IS NOT DISTINCT FROM '不予处理'
    AND "t1"."不予处理情形" IS NOT DISTINCT FROM '信访举报投诉类申请') AS "记录数"
FROM (
  SELECT
    *
  FROM LEDGER_INFO_DISCLOSURE_AT(CAST(%(period_end)s AS DATE)) AS "t0"
  WHERE
    "t0"."office_id" = ANY(
      CAST(%(offices)s AS UUID[])
    )
    AND "t0"."答复日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
  OFFSET 0
) AS "t1"

-- 政府信息公开申请.不予处理信访举报投诉件数（公民）
SELECT
  COUNT(*) FILTER(WHERE
    "t1"."答复日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
    AND "t1"."答复类型" IS NOT DISTINCT FROM '不予处理'
    AND "t1"."不予处理情形" IS NOT DISTINCT FROM '信访举报投诉类申请'
    AND "t1"."申请人类型" IS NOT DISTINCT FROM '公民') AS "记录数"
FROM (
  SELECT
    *
  FROM LEDGER_INFO_DISCLOSURE_AT(CAST(%(period_end)s AS DATE)) AS "t0"
  WHERE
    "t0"."office_id" = ANY(
      CAST(%(offices)s AS UUID[])
    )
    AND "t0"."答复日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
  OFFSET 0
) AS "t1"

-- 政府信息公开申请.不予处理信访举报投诉件数（商业企业）
SELECT
  COUNT(*) FILTER(WHERE
    "t1"."答复日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
    AND "t1"."答复类型" IS NOT DISTINCT FROM '不予处理'
    AND "t1"."不予处理情形" IS NOT DISTINCT FROM '信访举报投诉类申请'
    AND "t1"."申请人类型" IS NOT DISTINCT FROM '商业企业') AS "记录数"
FROM (
  SELECT
    *
  FROM LEDGER_INFO_DISCLOSURE_AT(CAST(%(period_end)s AS DATE)) AS "t0"
  WHERE
    "t0"."office_id" = ANY(
      CAST(%(offices)s AS UUID[])
    )
    AND "t0"."答复日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
  OFFSET 0
) AS "t1"

-- 政府信息公开申请.不予处理信访举报投诉件数（科研机构）
SELECT
  COUNT(*) FILTER(WHERE
    "t1"."答复日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
    AND "t1"."答复类型" IS NOT DISTINCT FROM '不予处理'
    AND "t1"."不予处理情形" IS NOT DISTINCT FROM '信访举报投诉类申请'
    AND "t1"."申请人类型" IS NOT DISTINCT FROM '科研机构') AS "记录数"
FROM (
  SELECT
    *
  FROM LEDGER_INFO_DISCLOSURE_AT(CAST(%(period_end)s AS DATE)) AS "t0"
  WHERE
    "t0"."office_id" = ANY(
      CAST(%(offices)s AS UUID[])
    )
    AND "t0"."答复日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
  OFFSET 0
) AS "t1"

-- 政府信息公开申请.不予处理信访举报投诉件数（社会公益组织）
SELECT
  COUNT(*) FILTER(WHERE
    "t1"."答复日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
    AND "t1"."答复类型" IS NOT DISTINCT FROM '不予处理'
    AND "t1"."不予处理情形" IS NOT DISTINCT FROM '信访举报投诉类申请'
    AND "t1"."申请人类型" IS NOT DISTINCT FROM '社会公益组织') AS "记录数"
FROM (
  SELECT
    *
  FROM LEDGER_INFO_DISCLOSURE_AT(CAST(%(period_end)s AS DATE)) AS "t0"
  WHERE
    "t0"."office_id" = ANY(
      CAST(%(offices)s AS UUID[])
    )
    AND "t0"."答复日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
  OFFSET 0
) AS "t1"

-- 政府信息公开申请.不予处理信访举报投诉件数（法律服务机构）
SELECT
  COUNT(*) FILTER(WHERE
    "t1"."答复日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
    AND "t1"."答复类型" IS NOT DISTINCT FROM '不予处理'
    AND "t1"."不予处理情形" IS NOT DISTINCT FROM '信访举报投诉类申请'
    AND "t1"."申请人类型" IS NOT DISTINCT FROM '法律服务机构') AS "记录数"
FROM (
  SELECT
    *
  FROM LEDGER_INFO_DISCLOSURE_AT(CAST(%(period_end)s AS DATE)) AS "t0"
  WHERE
    "t0"."office_id" = ANY(
      CAST(%(offices)s AS UUID[])
    )
    AND "t0"."答复日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
  OFFSET 0
) AS "t1"

-- 政府信息公开申请.不予处理信访举报投诉件数（其他）
SELECT
  COUNT(*) FILTER(WHERE
    "t1"."答复日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
    AND "t1"."答复类型" IS NOT DISTINCT FROM '不予处理'
    AND "t1"."不予处理情形" IS NOT DISTINCT FROM '信访举报投诉类申请'
    AND "t1"."申请人类型" IS NOT DISTINCT FROM '其他') AS "记录数"
FROM (
  SELECT
    *
  FROM LEDGER_INFO_DISCLOSURE_AT(CAST(%(period_end)s AS DATE)) AS "t0"
  WHERE
    "t0"."office_id" = ANY(
      CAST(%(offices)s AS UUID[])
    )
    AND "t0"."答复日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
  OFFSET 0
) AS "t1"

-- 政府信息公开申请.不予处理重复申请件数
SELECT
  COUNT(*) FILTER(WHERE
    "t1"."答复日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
    AND "t1"."答复类型" IS NOT DISTINCT FROM '不予处理'
    AND "t1"."不予处理情形" IS NOT DISTINCT FROM '重复申请') AS "记录数"
FROM (
  SELECT
    *
  FROM LEDGER_INFO_DISCLOSURE_AT(CAST(%(period_end)s AS DATE)) AS "t0"
  WHERE
    "t0"."office_id" = ANY(
      CAST(%(offices)s AS UUID[])
    )
    AND "t0"."答复日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
  OFFSET 0
) AS "t1"

-- 政府信息公开申请.不予处理重复申请件数（公民）
SELECT
  COUNT(*) FILTER(WHERE
    "t1"."答复日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
    AND "t1"."答复类型" IS NOT DISTINCT FROM '不予处理'
    AND "t1"."不予处理情形" IS NOT DISTINCT FROM '重复申请'
    AND "t1"."申请人类型" IS NOT DISTINCT FROM '公民') AS "记录数"
FROM (
  SELECT
    *
  FROM LEDGER_INFO_DISCLOSURE_AT(CAST(%(period_end)s AS DATE)) AS "t0"
  WHERE
    "t0"."office_id" = ANY(
      CAST(%(offices)s AS UUID[])
    )
    AND "t0"."答复日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
  OFFSET 0
) AS "t1"

-- 政府信息公开申请.不予处理重复申请件数（商业企业）
SELECT
  COUNT(*) FILTER(WHERE
    "t1"."答复日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
    AND "t1"."答复类型" IS NOT DISTINCT FROM '不予处理'
    AND "t1"."不予处理情形" IS NOT DISTINCT FROM '重复申请'
    AND "t1"."申请人类型" IS NOT DISTINCT FROM '商业企业') AS "记录数"
FROM (
  SELECT
    *
  FROM LEDGER_INFO_DISCLOSURE_AT(CAST(%(period_end)s AS DATE)) AS "t0"
  WHERE
    "t0"."office_id" = ANY(
      CAST(%(offices)s AS UUID[])
    )
    AND "t0"."答复日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
  OFFSET 0
) AS "t1"

-- 政府信息公开申请.不予处理重复申请件数（科研机构）
SELECT
  COUNT(*) FILTER(WHERE
    "t1"."答复日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
    AND "t1"."答复类型" IS NOT DISTINCT FROM '不予处理'
    AND "t1"."不予处理情形" IS NOT DISTINCT FROM '重复申请'
    AND "t1"."申请人类型" IS NOT DISTINCT FROM '科研机构') AS "记录数"
FROM (
  SELECT
    *
  FROM LEDGER_INFO_DISCLOSURE_AT(CAST(%(period_end)s AS DATE)) AS "t0"
  WHERE
    "t0"."office_id" = ANY(
      CAST(%(offices)s AS UUID[])
    )
    AND "t0"."答复日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
  OFFSET 0
) AS "t1"

-- 政府信息公开申请.不予处理重复申请件数（社会公益组织）
SELECT
  COUNT(*) FILTER(WHERE
    "t1"."答复日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
    AND "t1"."答复类型" IS NOT DISTINCT FROM '不予处理'
    AND "t1"."不予处理情形" IS NOT DISTINCT FROM '重复申请'
    AND "t1"."申请人类型" IS NOT DISTINCT FROM '社会公益组织') AS "记录数"
FROM (
  SELECT
    *
  FROM LEDGER_INFO_DISCLOSURE_AT(CAST(%(period_end)s AS DATE)) AS "t0"
  WHERE
    "t0"."office_id" = ANY(
      CAST(%(offices)s AS UUID[])
    )
    AND "t0"."答复日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
  OFFSET 0
) AS "t1"

-- 政府信息公开申请.不予处理重复申请件数（法律服务机构）
SELECT
  COUNT(*) FILTER(WHERE
    "t1"."答复日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
    AND "t1"."答复类型" IS NOT DISTINCT FROM '不予处理'
    AND "t1"."不予处理情形" IS NOT DISTINCT FROM '重复申请'
    AND "t1"."申请人类型" IS NOT DISTINCT FROM '法律服务机构') AS "记录数"
FROM (
  SELECT
    *
  FROM LEDGER_INFO_DISCLOSURE_AT(CAST(%(period_end)s AS DATE)) AS "t0"
  WHERE
    "t0"."office_id" = ANY(
      CAST(%(offices)s AS UUID[])
    )
    AND "t0"."答复日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
  OFFSET 0
) AS "t1"

-- 政府信息公开申请.不予处理重复申请件数（其他）
SELECT
  COUNT(*) FILTER(WHERE
    "t1"."答复日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
    AND "t1"."答复类型" IS NOT DISTINCT FROM '不予处理'
    AND "t1"."不予处理情形" IS NOT DISTINCT FROM '重复申请'
    AND "t1"."申请人类型" IS NOT DISTINCT FROM '其他') AS "记录数"
FROM (
  SELECT
    *
  FROM LEDGER_INFO_DISCLOSURE_AT(CAST(%(period_end)s AS DATE)) AS "t0"
  WHERE
    "t0"."office_id" = ANY(
      CAST(%(offices)s AS UUID[])
    )
    AND "t0"."答复日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
  OFFSET 0
) AS "t1"

-- 政府信息公开申请.不予处理公开出版物件数
SELECT
  COUNT(*) FILTER(WHERE
    "t1"."答复日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
    AND "t1"."答复类型" IS NOT DISTINCT FROM '不予处理'
    AND "t1"."不予处理情形" IS NOT DISTINCT FROM '要求提供公开出版物') AS "记录数"
FROM (
  SELECT
    *
  FROM LEDGER_INFO_DISCLOSURE_AT(CAST(%(period_end)s AS DATE)) AS "t0"
  WHERE
    "t0"."office_id" = ANY(
      CAST(%(offices)s AS UUID[])
    )
    AND "t0"."答复日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
  OFFSET 0
) AS "t1"

-- 政府信息公开申请.不予处理公开出版物件数（公民）
SELECT
  COUNT(*) FILTER(WHERE
    "t1"."答复日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
    AND "t1"."答复类型" IS NOT DISTINCT FROM '不予处理'
    AND "t1"."不予处理情形" IS NOT DISTINCT FROM '要求提供公开出版物'
    AND "t1"."申请人类型" IS NOT DISTINCT FROM '公民') AS "记录数"
FROM (
  SELECT
    *
  FROM LEDGER_INFO_DISCLOSURE_AT(CAST(%(period_end)s AS DATE)) AS "t0"
  WHERE
    "t0"."office_id" = ANY(
      CAST(%(offices)s AS UUID[])
    )
    AND "t0"."答复日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
  OFFSET 0
) AS "t1"

-- 政府信息公开申请.不予处理公开出版物件数（商业企业）
SELECT
  COUNT(*) FILTER(WHERE
    "t1"."答复日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
    AND "t1"."答复类型" IS NOT DISTINCT FROM '不予处理'
    AND "t1"."不予处理情形" IS NOT DISTINCT FROM '要求提供公开出版物'
    AND "t1"."申请人类型" IS NOT DISTINCT FROM '商业企业') AS "记录数"
FROM (
  SELECT
    *
  FROM LEDGER_INFO_DISCLOSURE_AT(CAST(%(period_end)s AS DATE)) AS "t0"
  WHERE
    "t0"."office_id" = ANY(
      CAST(%(offices)s AS UUID[])
    )
    AND "t0"."答复日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
  OFFSET 0
) AS "t1"

-- 政府信息公开申请.不予处理公开出版物件数（科研机构）
SELECT
  COUNT(*) FILTER(WHERE
    "t1"."答复日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
    AND "t1"."答复类型" IS NOT DISTINCT FROM '不予处理'
    AND "t1"."不予处理情形" IS NOT DISTINCT FROM '要求提供公开出版物'
    AND "t1"."申请人类型" IS NOT DISTINCT FROM '科研机构') AS "记录数"
FROM (
  SELECT
    *
  FROM LEDGER_INFO_DISCLOSURE_AT(CAST(%(period_end)s AS DATE)) AS "t0"
  WHERE
    "t0"."office_id" = ANY(
      CAST(%(offices)s AS UUID[])
    )
    AND "t0"."答复日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
  OFFSET 0
) AS "t1"

-- 政府信息公开申请.不予处理公开出版物件数（社会公益组织）
SELECT
  COUNT(*) FILTER(WHERE
    "t1"."答复日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
    AND "t1"."答复类型" IS NOT DISTINCT FROM '不予处理'
    AND "t1"."不予处理情形" IS NOT DISTINCT FROM '要求提供公开出版物'
    AND "t1"."申请人类型" IS NOT DISTINCT FROM '社会公益组织') AS "记录数"
FROM (
  SELECT
    *
  FROM LEDGER_INFO_DISCLOSURE_AT(CAST(%(period_end)s AS DATE)) AS "t0"
  WHERE
    "t0"."office_id" = ANY(
      CAST(%(offices)s AS UUID[])
    )
    AND "t0"."答复日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
  OFFSET 0
) AS "t1"

-- 政府信息公开申请.不予处理公开出版物件数（法律服务机构）
SELECT
  COUNT(*) FILTER(WHERE
    "t1"."答复日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
    AND "t1"."答复类型" IS NOT DISTINCT FROM '不予处理'
    AND "t1"."不予处理情形" IS NOT DISTINCT FROM '要求提供公开出版物'
    AND "t1"."申请人类型" IS NOT DISTINCT FROM '法律服务机构') AS "记录数"
FROM (
  SELECT
    *
  FROM LEDGER_INFO_DISCLOSURE_AT(CAST(%(period_end)s AS DATE)) AS "t0"
  WHERE
    "t0"."office_id" = ANY(
      CAST(%(offices)s AS UUID[])
    )
    AND "t0"."答复日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
  OFFSET 0
) AS "t1"

-- 政府信息公开申请.不予处理公开出版物件数（其他）
SELECT
  COUNT(*) FILTER(WHERE
    "t1"."答复日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
    AND "t1"."答复类型" IS NOT DISTINCT FROM '不予处理'
    AND "t1"."不予处理情形" IS NOT DISTINCT FROM '要求提供公开出版物'
    AND "t1"."申请人类型" IS NOT DISTINCT FROM '其他') AS "记录数"
FROM (
  SELECT
    *
  FROM LEDGER_INFO_DISCLOSURE_AT(CAST(%(period_end)s AS DATE)) AS "t0"
  WHERE
    "t0"."office_id" = ANY(
      CAST(%(offices)s AS UUID[])
    )
    AND "t0"."答复日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
  OFFSET 0
) AS "t1"

-- 政府信息公开申请.不予处理大量反复申请件数
SELECT
  COUNT(*) FILTER(WHERE
    "t1"."答复日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
    AND "t1"."答复类型" IS NOT DISTINCT FROM '不予处理'
    AND "t1"."不予处理情形" IS NOT DISTINCT FROM '无正当理由大量反复申请') AS "记录数"
FROM (
  SELECT
    *
  FROM LEDGER_INFO_DISCLOSURE_AT(CAST(%(period_end)s AS DATE)) AS "t0"
  WHERE
    "t0"."office_id" = ANY(
      CAST(%(offices)s AS UUID[])
    )
    AND "t0"."答复日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
  OFFSET 0
) AS "t1"

-- 政府信息公开申请.不予处理大量反复申请件数（公民）
SELECT
  COUNT(*) FILTER(WHERE
    "t1"."答复日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
    AND "t1"."答复类型" IS NOT DISTINCT FROM '不予处理'
    AND "t1"."不予处理情形" IS NOT DISTINCT FROM '无正当理由大量反复申请'
    AND "t1"."申请人类型" IS NOT DISTINCT FROM '公民') AS "记录数"
FROM (
  SELECT
    *
  FROM LEDGER_INFO_DISCLOSURE_AT(CAST(%(period_end)s AS DATE)) AS "t0"
  WHERE
    "t0"."office_id" = ANY(
      CAST(%(offices)s AS UUID[])
    )
    AND "t0"."答复日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
  OFFSET 0
) AS "t1"

-- 政府信息公开申请.不予处理大量反复申请件数（商业企业）
SELECT
  COUNT(*) FILTER(WHERE
    "t1"."答复日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
    AND "t1"."答复类型" IS NOT DISTINCT FROM '不予处理'
    AND "t1"."不予处理情形" IS NOT DISTINCT FROM '无正当理由大量反复申请'
    AND "t1"."申请人类型" IS NOT DISTINCT FROM '商业企业') AS "记录数"
FROM (
  SELECT
    *
  FROM LEDGER_INFO_DISCLOSURE_AT(CAST(%(period_end)s AS DATE)) AS "t0"
  WHERE
    "t0"."office_id" = ANY(
      CAST(%(offices)s AS UUID[])
    )
    AND "t0"."答复日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
  OFFSET 0
) AS "t1"

-- 政府信息公开申请.不予处理大量反复申请件数（科研机构）
SELECT
  COUNT(*) FILTER(WHERE
    "t1"."答复日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
    AND "t1"."答复类型" IS NOT DISTINCT FROM '不予处理'
    AND "t1"."不予处理情形" IS NOT DISTINCT FROM '无正当理由大量反复申请'
    AND "t1"."申请人类型" IS NOT DISTINCT FROM '科研机构') AS "记录数"
FROM (
  SELECT
    *
  FROM LEDGER_INFO_DISCLOSURE_AT(CAST(%(period_end)s AS DATE)) AS "t0"
  WHERE
    "t0"."office_id" = ANY(
      CAST(%(offices)s AS UUID[])
    )
    AND "t0"."答复日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
  OFFSET 0
) AS "t1"

-- 政府信息公开申请.不予处理大量反复申请件数（社会公益组织）
SELECT
  COUNT(*) FILTER(WHERE
    "t1"."答复日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
    AND "t1"."答复类型" IS NOT DISTINCT FROM '不予处理'
    AND "t1"."不予处理情形" IS NOT DISTINCT FROM '无正当理由大量反复申请'
    AND "t1"."申请人类型" IS NOT DISTINCT FROM '社会公益组织') AS "记录数"
FROM (
  SELECT
    *
  FROM LEDGER_INFO_DISCLOSURE_AT(CAST(%(period_end)s AS DATE)) AS "t0"
  WHERE
    "t0"."office_id" = ANY(
      CAST(%(offices)s AS UUID[])
    )
    AND "t0"."答复日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
  OFFSET 0
) AS "t1"

-- 政府信息公开申请.不予处理大量反复申请件数（法律服务机构）
SELECT
  COUNT(*) FILTER(WHERE
    "t1"."答复日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
    AND "t1"."答复类型" IS NOT DISTINCT FROM '不予处理'
    AND "t1"."不予处理情形" IS NOT DISTINCT FROM '无正当理由大量反复申请'
    AND "t1"."申请人类型" IS NOT DISTINCT FROM '法律服务机构') AS "记录数"
FROM (
  SELECT
    *
  FROM LEDGER_INFO_DISCLOSURE_AT(CAST(%(period_end)s AS DATE)) AS "t0"
  WHERE
    "t0"."office_id" = ANY(
      CAST(%(offices)s AS UUID[])
    )
    AND "t0"."答复日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
  OFFSET 0
) AS "t1"

-- 政府信息公开申请.不予处理大量反复申请件数（其他）
SELECT
  COUNT(*) FILTER(WHERE
    "t1"."答复日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
    AND "t1"."答复类型" IS NOT DISTINCT FROM '不予处理'
    AND "t1"."不予处理情形" IS NOT DISTINCT FROM '无正当理由大量反复申请'
    AND "t1"."申请人类型" IS NOT DISTINCT FROM '其他') AS "记录数"
FROM (
  SELECT
    *
  FROM LEDGER_INFO_DISCLOSURE_AT(CAST(%(period_end)s AS DATE)) AS "t0"
  WHERE
    "t0"."office_id" = ANY(
      CAST(%(offices)s AS UUID[])
    )
    AND "t0"."答复日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
  OFFSET 0
) AS "t1"

-- 政府信息公开申请.不予处理确认或者重新出具件数
SELECT
  COUNT(*) FILTER(WHERE
    "t1"."答复日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
    AND "t1"."答复类型" IS NOT DISTINCT FROM '不予处理'
    AND "t1"."不予处理情形" IS NOT DISTINCT FROM '要求确认或者重新出具已获取信息') AS "记录数"
FROM (
  SELECT
    *
  FROM LEDGER_INFO_DISCLOSURE_AT(CAST(%(period_end)s AS DATE)) AS "t0"
  WHERE
    "t0"."office_id" = ANY(
      CAST(%(offices)s AS UUID[])
    )
    AND "t0"."答复日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
  OFFSET 0
) AS "t1"

-- 政府信息公开申请.不予处理确认或者重新出具件数（公民）
SELECT
  COUNT(*) FILTER(WHERE
    "t1"."答复日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
    AND "t1"."答复类型" IS NOT DISTINCT FROM '不予处理'
    AND "t1"."不予处理情形" IS NOT DISTINCT FROM '要求确认或者重新出具已获取信息'
    AND "t1"."申请人类型" IS NOT DISTINCT FROM '公民') AS "记录数"
FROM (
  SELECT
    *
  FROM LEDGER_INFO_DISCLOSURE_AT(CAST(%(period_end)s AS DATE)) AS "t0"
  WHERE
    "t0"."office_id" = ANY(
      CAST(%(offices)s AS UUID[])
    )
    AND "t0"."答复日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
  OFFSET 0
) AS "t1"

-- 政府信息公开申请.不予处理确认或者重新出具件数（商业企业）
SELECT
  COUNT(*) FILTER(WHERE
    "t1"."答复日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
    AND "t1"."答复类型" IS NOT DISTINCT FROM '不予处理'
    AND "t1"."不予处理情形" IS NOT DISTINCT FROM '要求确认或者重新出具已获取信息'
    AND "t1"."申请人类型" IS NOT DISTINCT FROM '商业企业') AS "记录数"
FROM (
  SELECT
    *
  FROM LEDGER_INFO_DISCLOSURE_AT(CAST(%(period_end)s AS DATE)) AS "t0"
  WHERE
    "t0"."office_id" = ANY(
      CAST(%(offices)s AS UUID[])
    )
    AND "t0"."答复日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
  OFFSET 0
) AS "t1"

-- 政府信息公开申请.不予处理确认或者重新出具件数（科研机构）
SELECT
  COUNT(*) FILTER(WHERE
    "t1"."答复日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
    AND "t1"."答复类型" IS NOT DISTINCT FROM '不予处理'
    AND "t1"."不予处理情形" IS NOT DISTINCT FROM '要求确认或者重新出具已获取信息'
    AND "t1"."申请人类型" IS NOT DISTINCT FROM '科研机构') AS "记录数"
FROM (
  SELECT
    *
  FROM LEDGER_INFO_DISCLOSURE_AT(CAST(%(period_end)s AS DATE)) AS "t0"
  WHERE
    "t0"."office_id" = ANY(
      CAST(%(offices)s AS UUID[])
    )
    AND "t0"."答复日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
  OFFSET 0
) AS "t1"

-- 政府信息公开申请.不予处理确认或者重新出具件数（社会公益组织）
SELECT
  COUNT(*) FILTER(WHERE
    "t1"."答复日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
    AND "t1"."答复类型" IS NOT DISTINCT FROM '不予处理'
    AND "t1"."不予处理情形" IS NOT DISTINCT FROM '要求确认或者重新出具已获取信息'
    AND "t1"."申请人类型" IS NOT DISTINCT FROM '社会公益组织') AS "记录数"
FROM (
  SELECT
    *
  FROM LEDGER_INFO_DISCLOSURE_AT(CAST(%(period_end)s AS DATE)) AS "t0"
  WHERE
    "t0"."office_id" = ANY(
      CAST(%(offices)s AS UUID[])
    )
    AND "t0"."答复日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
  OFFSET 0
) AS "t1"

-- 政府信息公开申请.不予处理确认或者重新出具件数（法律服务机构）
SELECT
  COUNT(*) FILTER(WHERE
    "t1"."答复日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
    AND "t1"."答复类型" IS NOT DISTINCT FROM '不予处理'
    AND "t1"."不予处理情形" IS NOT DISTINCT FROM '要求确认或者重新出具已获取信息'
    AND "t1"."申请人类型" IS NOT DISTINCT FROM '法律服务机构') AS "记录数"
FROM (
  SELECT
    *
  FROM LEDGER_INFO_DISCLOSURE_AT(CAST(%(period_end)s AS DATE)) AS "t0"
  WHERE
    "t0"."office_id" = ANY(
      CAST(%(offices)s AS UUID[])
    )
    AND "t0"."答复日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
  OFFSET 0
) AS "t1"

-- 政府信息公开申请.不予处理确认或者重新出具件数（其他）
SELECT
  COUNT(*) FILTER(WHERE
    "t1"."答复日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
    AND "t1"."答复类型" IS NOT DISTINCT FROM '不予处理'
    AND "t1"."不予处理情形" IS NOT DISTINCT FROM '要求确认或者重新出具已获取信息'
    AND "t1"."申请人类型" IS NOT DISTINCT FROM '其他') AS "记录数"
FROM (
  SELECT
    *
  FROM LEDGER_INFO_DISCLOSURE_AT(CAST(%(period_end)s AS DATE)) AS "t0"
  WHERE
    "t0"."office_id" = ANY(
      CAST(%(offices)s AS UUID[])
    )
    AND "t0"."答复日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
  OFFSET 0
) AS "t1"

-- 政府信息公开申请.其他处理件数
SELECT
  COUNT(*) FILTER(WHERE
    (
      "t1"."答复日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
      OR "t1"."申请人撤回日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
    )
    AND NOT (
      "t1"."答复类型" IS NOT DISTINCT FROM '予以公开'
    )
    AND NOT (
      "t1"."答复类型" IS NOT DISTINCT FROM '部分公开'
    )
    AND NOT (
      "t1"."答复类型" IS NOT DISTINCT FROM '不予公开'
    )
    AND NOT (
      "t1"."答复类型" IS NOT DISTINCT FROM '无法提供'
    )
    AND NOT (
      "t1"."答复类型" IS NOT DISTINCT FROM '不予处理'
    )) AS "记录数"
FROM (
  SELECT
    *
  FROM LEDGER_INFO_DISCLOSURE_AT(CAST(%(period_end)s AS DATE)) AS "t0"
  WHERE
    "t0"."office_id" = ANY(
      CAST(%(offices)s AS UUID[])
    )
    AND (
      "t0"."答复日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
      OR "t0"."申请人撤回日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
    )
  OFFSET 0
) AS "t1"

-- 政府信息公开申请.其他处理件数（公民）
SELECT
  COUNT(*) FILTER(WHERE
    (
      "t1"."答复日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
      OR "t1"."申请人撤回日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
    )
    AND NOT (
      "t1"."答复类型" IS NOT DISTINCT FROM '予以公开'
    )
    AND NOT (
      "t1"."答复类型" IS NOT DISTINCT FROM '部分公开'
    )
    AND NOT (
      "t1"."答复类型" IS NOT DISTINCT FROM '不予公开'
    )
    AND NOT (
      "t1"."答复类型" IS NOT DISTINCT FROM '无法提供'
    )
    AND NOT (
      "t1"."答复类型" IS NOT DISTINCT FROM '不予处理'
    )
    AND "t1"."申请人类型" IS NOT DISTINCT FROM '公民') AS "记录数"
FROM (
  SELECT
    *
  FROM LEDGER_INFO_DISCLOSURE_AT(CAST(%(period_end)s AS DATE)) AS "t0"
  WHERE
    "t0"."office_id" = ANY(
      CAST(%(offices)s AS UUID[])
    )
    AND (
      "t0"."答复日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
      OR "t0"."申请人撤回日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
    )
  OFFSET 0
) AS "t1"

-- 政府信息公开申请.其他处理件数（商业企业）
SELECT
  COUNT(*) FILTER(WHERE
    (
      "t1"."答复日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
      OR "t1"."申请人撤回日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
    )
    AND NOT (
      "t1"."答复类型" IS NOT DISTINCT FROM '予以公开'
    )
    AND NOT (
      "t1"."答复类型" IS NOT DISTINCT FROM '部分公开'
    )
    AND NOT (
      "t1"."答复类型" IS NOT DISTINCT FROM '不予公开'
    )
    AND NOT (
      "t1"."答复类型" IS NOT DISTINCT FROM '无法提供'
    )
    AND NOT (
      "t1"."答复类型" IS NOT DISTINCT FROM '不予处理'
    )
    AND "t1"."申请人类型" IS NOT DISTINCT FROM '商业企业') AS "记录数"
FROM (
  SELECT
    *
  FROM LEDGER_INFO_DISCLOSURE_AT(CAST(%(period_end)s AS DATE)) AS "t0"
  WHERE
    "t0"."office_id" = ANY(
      CAST(%(offices)s AS UUID[])
    )
    AND (
      "t0"."答复日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
      OR "t0"."申请人撤回日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
    )
  OFFSET 0
) AS "t1"

-- 政府信息公开申请.其他处理件数（科研机构）
SELECT
  COUNT(*) FILTER(WHERE
    (
      "t1"."答复日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
      OR "t1"."申请人撤回日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
    )
    AND NOT (
      "t1"."答复类型" IS NOT DISTINCT FROM '予以公开'
    )
    AND NOT (
      "t1"."答复类型" IS NOT DISTINCT FROM '部分公开'
    )
    AND NOT (
      "t1"."答复类型" IS NOT DISTINCT FROM '不予公开'
    )
    AND NOT (
      "t1"."答复类型" IS NOT DISTINCT FROM '无法提供'
    )
    AND NOT (
      "t1"."答复类型" IS NOT DISTINCT FROM '不予处理'
    )
    AND "t1"."申请人类型" IS NOT DISTINCT FROM '科研机构') AS "记录数"
FROM (
  SELECT
    *
  FROM LEDGER_INFO_DISCLOSURE_AT(CAST(%(period_end)s AS DATE)) AS "t0"
  WHERE
    "t0"."office_id" = ANY(
      CAST(%(offices)s AS UUID[])
    )
    AND (
      "t0"."答复日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
      OR "t0"."申请人撤回日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
    )
  OFFSET 0
) AS "t1"

-- 政府信息公开申请.其他处理件数（社会公益组织）
SELECT
  COUNT(*) FILTER(WHERE
    (
      "t1"."答复日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
      OR "t1"."申请人撤回日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
    )
    AND NOT (
      "t1"."答复类型" IS NOT DISTINCT FROM '予以公开'
    )
    AND NOT (
      "t1"."答复类型" IS NOT DISTINCT FROM '部分公开'
    )
    AND NOT (
      "t1"."答复类型" IS NOT DISTINCT FROM '不予公开'
    )
    AND NOT (
      "t1"."答复类型" IS NOT DISTINCT FROM '无法提供'
    )
    AND NOT (
      "t1"."答复类型" IS NOT DISTINCT FROM '不予处理'
    )
    AND "t1"."申请人类型" IS NOT DISTINCT FROM '社会公益组织') AS "记录数"
FROM (
  SELECT
    *
  FROM LEDGER_INFO_DISCLOSURE_AT(CAST(%(period_end)s AS DATE)) AS "t0"
  WHERE
    "t0"."office_id" = ANY(
      CAST(%(offices)s AS UUID[])
    )
    AND (
      "t0"."答复日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
      OR "t0"."申请人撤回日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
    )
  OFFSET 0
) AS "t1"

-- 政府信息公开申请.其他处理件数（法律服务机构）
SELECT
  COUNT(*) FILTER(WHERE
    (
      "t1"."答复日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
      OR "t1"."申请人撤回日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
    )
    AND NOT (
      "t1"."答复类型" IS NOT DISTINCT FROM '予以公开'
    )
    AND NOT (
      "t1"."答复类型" IS NOT DISTINCT FROM '部分公开'
    )
    AND NOT (
      "t1"."答复类型" IS NOT DISTINCT FROM '不予公开'
    )
    AND NOT (
      "t1"."答复类型" IS NOT DISTINCT FROM '无法提供'
    )
    AND NOT (
      "t1"."答复类型" IS NOT DISTINCT FROM '不予处理'
    )
    AND "t1"."申请人类型" IS NOT DISTINCT FROM '法律服务机构') AS "记录数"
FROM (
  SELECT
    *
  FROM LEDGER_INFO_DISCLOSURE_AT(CAST(%(period_end)s AS DATE)) AS "t0"
  WHERE
    "t0"."office_id" = ANY(
      CAST(%(offices)s AS UUID[])
    )
    AND (
      "t0"."答复日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
      OR "t0"."申请人撤回日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
    )
  OFFSET 0
) AS "t1"

-- 政府信息公开申请.其他处理件数（其他）
SELECT
  COUNT(*) FILTER(WHERE
    (
      "t1"."答复日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
      OR "t1"."申请人撤回日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
    )
    AND NOT (
      "t1"."答复类型" IS NOT DISTINCT FROM '予以公开'
    )
    AND NOT (
      "t1"."答复类型" IS NOT DISTINCT FROM '部分公开'
    )
    AND NOT (
      "t1"."答复类型" IS NOT DISTINCT FROM '不予公开'
    )
    AND NOT (
      "t1"."答复类型" IS NOT DISTINCT FROM '无法提供'
    )
    AND NOT (
      "t1"."答复类型" IS NOT DISTINCT FROM '不予处理'
    )
    AND "t1"."申请人类型" IS NOT DISTINCT FROM '其他') AS "记录数"
FROM (
  SELECT
    *
  FROM LEDGER_INFO_DISCLOSURE_AT(CAST(%(period_end)s AS DATE)) AS "t0"
  WHERE
    "t0"."office_id" = ANY(
      CAST(%(offices)s AS UUID[])
    )
    AND (
      "t0"."答复日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
      OR "t0"."申请人撤回日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
    )
  OFFSET 0
) AS "t1"

-- 政府信息公开申请.办理结果件数
SELECT
  COUNT(*) FILTER(WHERE
    "t1"."答复日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
    OR "t1"."逾期不补正日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
    OR "t1"."逾期不缴费日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
    OR "t1"."申请人撤回日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)) AS "记录数"
FROM (
  SELECT
    *
  FROM LEDGER_INFO_DISCLOSURE_AT(CAST(%(period_end)s AS DATE)) AS "t0"
  WHERE
    "t0"."office_id" = ANY(
      CAST(%(offices)s AS UUID[])
    )
    AND (
      "t0"."答复日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
      OR "t0"."逾期不补正日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
      OR "t0"."逾期不缴费日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
      OR "t0"."申请人撤回日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
    )
  OFFSET 0
) AS "t1"

-- 政府信息公开申请.办理结果件数（公民）
SELECT
  COUNT(*) FILTER(WHERE
    (
      "t1"."答复日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
      OR "t1"."逾期不补正日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
      OR "t1"."逾期不缴费日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
      OR "t1"."申请人撤回日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
    )
    AND "t1"."申请人类型" IS NOT DISTINCT FROM '公民') AS "记录数"
FROM (
  SELECT
    *
  FROM LEDGER_INFO_DISCLOSURE_AT(CAST(%(period_end)s AS DATE)) AS "t0"
  WHERE
    "t0"."office_id" = ANY(
      CAST(%(offices)s AS UUID[])
    )
    AND (
      "t0"."答复日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
      OR "t0"."逾期不补正日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
      OR "t0"."逾期不缴费日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
      OR "t0"."申请人撤回日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
    )
  OFFSET 0
) AS "t1"

-- 政府信息公开申请.办理结果件数（商业企业）
SELECT
  COUNT(*) FILTER(WHERE
    (
      "t1"."答复日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
      OR "t1"."逾期不补正日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
      OR "t1"."逾期不缴费日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
      OR "t1"."申请人撤回日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
    )
    AND "t1"."申请人类型" IS NOT DISTINCT FROM '商业企业') AS "记录数"
FROM (
  SELECT
    *
  FROM LEDGER_INFO_DISCLOSURE_AT(CAST(%(period_end)s AS DATE)) AS "t0"
  WHERE
    "t0"."office_id" = ANY(
      CAST(%(offices)s AS UUID[])
    )
    AND (
      "t0"."答复日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
      OR "t0"."逾期不补正日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
      OR "t0"."逾期不缴费日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
      OR "t0"."申请人撤回日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
    )
  OFFSET 0
) AS "t1"

-- 政府信息公开申请.办理结果件数（科研机构）
SELECT
  COUNT(*) FILTER(WHERE
    (
      "t1"."答复日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
      OR "t1"."逾期不补正日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
      OR "t1"."逾期不缴费日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
      OR "t1"."申请人撤回日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
    )
    AND "t1"."申请人类型" IS NOT DISTINCT FROM '科研机构') AS "记录数"
FROM (
  SELECT
    *
  FROM LEDGER_INFO_DISCLOSURE_AT(CAST(%(period_end)s AS DATE)) AS "t0"
  WHERE
    "t0"."office_id" = ANY(
      CAST(%(offices)s AS UUID[])
    )
    AND (
      "t0"."答复日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
      OR "t0"."逾期不补正日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
      OR "t0"."逾期不缴费日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
      OR "t0"."申请人撤回日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
    )
  OFFSET 0
) AS "t1"

-- 政府信息公开申请.办理结果件数（社会公益组织）
SELECT
  COUNT(*) FILTER(WHERE
    (
      "t1"."答复日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
      OR "t1"."逾期不补正日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
      OR "t1"."逾期不缴费日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
      OR "t1"."申请人撤回日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
    )
    AND "t1"."申请人类型" IS NOT DISTINCT FROM '社会公益组织') AS "记录数"
FROM (
  SELECT
    *
  FROM LEDGER_INFO_DISCLOSURE_AT(CAST(%(period_end)s AS DATE)) AS "t0"
  WHERE
    "t0"."office_id" = ANY(
      CAST(%(offices)s AS UUID[])
    )
    AND (
      "t0"."答复日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
      OR "t0"."逾期不补正日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
      OR "t0"."逾期不缴费日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
      OR "t0"."申请人撤回日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
    )
  OFFSET 0
) AS "t1"

-- 政府信息公开申请.办理结果件数（法律服务机构）
SELECT
  COUNT(*) FILTER(WHERE
    (
      "t1"."答复日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
      OR "t1"."逾期不补正日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
      OR "t1"."逾期不缴费日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
      OR "t1"."申请人撤回日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
    )
    AND "t1"."申请人类型" IS NOT DISTINCT FROM '法律服务机构') AS "记录数"
FROM (
  SELECT
    *
  FROM LEDGER_INFO_DISCLOSURE_AT(CAST(%(period_end)s AS DATE)) AS "t0"
  WHERE
    "t0"."office_id" = ANY(
      CAST(%(offices)s AS UUID[])
    )
    AND (
      "t0"."答复日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
      OR "t0"."逾期不补正日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
      OR "t0"."逾期不缴费日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
      OR "t0"."申请人撤回日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
    )
  OFFSET 0
) AS "t1"

-- 政府信息公开申请.办理结果件数（其他）
SELECT
  COUNT(*) FILTER(WHERE
    (
      "t1"."答复日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
      OR "t1"."逾期不补正日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
      OR "t1"."逾期不缴费日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
      OR "t1"."申请人撤回日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
    )
    AND "t1"."申请人类型" IS NOT DISTINCT FROM '其他') AS "记录数"
FROM (
  SELECT
    *
  FROM LEDGER_INFO_DISCLOSURE_AT(CAST(%(period_end)s AS DATE)) AS "t0"
  WHERE
    "t0"."office_id" = ANY(
      CAST(%(offices)s AS UUID[])
    )
    AND (
      "t0"."答复日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
      OR "t0"."逾期不补正日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
      OR "t0"."逾期不缴费日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
      OR "t0"."申请人撤回日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
    )
  OFFSET 0
) AS "t1"

-- 政府信息公开申请.视为放弃件数
SELECT
  COUNT(*) FILTER(WHERE
    "t1"."逾期不补正日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)) AS "记录数"
FROM (
  SELECT
    *
  FROM LEDGER_INFO_DISCLOSURE_AT(CAST(%(period_end)s AS DATE)) AS "t0"
  WHERE
    "t0"."office_id" = ANY(
      CAST(%(offices)s AS UUID[])
    )
    AND "t0"."逾期不补正日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
  OFFSET 0
) AS "t1"

-- 政府信息公开申请.视为放弃件数（公民）
SELECT
  COUNT(*) FILTER(WHERE
    "t1"."逾期不补正日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
    AND "t1"."申请人类型" IS NOT DISTINCT FROM '公民') AS "记录数"
FROM (
  SELECT
    *
  FROM LEDGER_INFO_DISCLOSURE_AT(CAST(%(period_end)s AS DATE)) AS "t0"
  WHERE
    "t0"."office_id" = ANY(
      CAST(%(offices)s AS UUID[])
    )
    AND "t0"."逾期不补正日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
  OFFSET 0
) AS "t1"

-- 政府信息公开申请.视为放弃件数（商业企业）
SELECT
  COUNT(*) FILTER(WHERE
    "t1"."逾期不补正日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
    AND "t1"."申请人类型" IS NOT DISTINCT FROM '商业企业') AS "记录数"
FROM (
  SELECT
    *
  FROM LEDGER_INFO_DISCLOSURE_AT(CAST(%(period_end)s AS DATE)) AS "t0"
  WHERE
    "t0"."office_id" = ANY(
      CAST(%(offices)s AS UUID[])
    )
    AND "t0"."逾期不补正日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
  OFFSET 0
) AS "t1"

-- 政府信息公开申请.视为放弃件数（科研机构）
SELECT
  COUNT(*) FILTER(WHERE
    "t1"."逾期不补正日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
    AND "t1"."申请人类型" IS NOT DISTINCT FROM '科研机构') AS "记录数"
FROM (
  SELECT
    *
  FROM LEDGER_INFO_DISCLOSURE_AT(CAST(%(period_end)s AS DATE)) AS "t0"
  WHERE
    "t0"."office_id" = ANY(
      CAST(%(offices)s AS UUID[])
    )
    AND "t0"."逾期不补正日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
  OFFSET 0
) AS "t1"

-- 政府信息公开申请.视为放弃件数（社会公益组织）
SELECT
  COUNT(*) FILTER(WHERE
    "t1"."逾期不补正日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
    AND "t1"."申请人类型" IS NOT DISTINCT FROM '社会公益组织') AS "记录数"
FROM (
  SELECT
    *
  FROM LEDGER_INFO_DISCLOSURE_AT(CAST(%(period_end)s AS DATE)) AS "t0"
  WHERE
    "t0"."office_id" = ANY(
      CAST(%(offices)s AS UUID[])
    )
    AND "t0"."逾期不补正日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
  OFFSET 0
) AS "t1"

-- 政府信息公开申请.视为放弃件数（法律服务机构）
SELECT
  COUNT(*) FILTER(WHERE
    "t1"."逾期不补正日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
    AND "t1"."申请人类型" IS NOT DISTINCT FROM '法律服务机构') AS "记录数"
FROM (
  SELECT
    *
  FROM LEDGER_INFO_DISCLOSURE_AT(CAST(%(period_end)s AS DATE)) AS "t0"
  WHERE
    "t0"."office_id" = ANY(
      CAST(%(offices)s AS UUID[])
    )
    AND "t0"."逾期不补正日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
  OFFSET 0
) AS "t1"

-- 政府信息公开申请.视为放弃件数（其他）
SELECT
  COUNT(*) FILTER(WHERE
    "t1"."逾期不补正日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
    AND "t1"."申请人类型" IS NOT DISTINCT FROM '其他') AS "记录数"
FROM (
  SELECT
    *
  FROM LEDGER_INFO_DISCLOSURE_AT(CAST(%(period_end)s AS DATE)) AS "t0"
  WHERE
    "t0"."office_id" = ANY(
      CAST(%(offices)s AS UUID[])
    )
    AND "t0"."逾期不补正日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
  OFFSET 0
) AS "t1"

-- 政府信息公开申请.逾期不缴费件数
SELECT
  COUNT(*) FILTER(WHERE
    "t1"."逾期不缴费日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)) AS "记录数"
FROM (
  SELECT
    *
  FROM LEDGER_INFO_DISCLOSURE_AT(CAST(%(period_end)s AS DATE)) AS "t0"
  WHERE
    "t0"."office_id" = ANY(
      CAST(%(offices)s AS UUID[])
    )
    AND "t0"."逾期不缴费日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
  OFFSET 0
) AS "t1"

-- 政府信息公开申请.逾期不缴费件数（公民）
SELECT
  COUNT(*) FILTER(WHERE
    "t1"."逾期不缴费日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
    AND "t1"."申请人类型" IS NOT DISTINCT FROM '公民') AS "记录数"
FROM (
  SELECT
    *
  FROM LEDGER_INFO_DISCLOSURE_AT(CAST(%(period_end)s AS DATE)) AS "t0"
  WHERE
    "t0"."office_id" = ANY(
      CAST(%(offices)s AS UUID[])
    )
    AND "t0"."逾期不缴费日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
  OFFSET 0
) AS "t1"

-- 政府信息公开申请.逾期不缴费件数（商业企业）
SELECT
  COUNT(*) FILTER(WHERE
    "t1"."逾期不缴费日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
    AND "t1"."申请人类型" IS NOT DISTINCT FROM '商业企业') AS "记录数"
FROM (
  SELECT
    *
  FROM LEDGER_INFO_DISCLOSURE_AT(CAST(%(period_end)s AS DATE)) AS "t0"
  WHERE
    "t0"."office_id" = ANY(
      CAST(%(offices)s AS UUID[])
    )
    AND "t0"."逾期不缴费日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
  OFFSET 0
) AS "t1"

-- 政府信息公开申请.逾期不缴费件数（科研机构）
SELECT
  COUNT(*) FILTER(WHERE
    "t1"."逾期不缴费日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
    AND "t1"."申请人类型" IS NOT DISTINCT FROM '科研机构') AS "记录数"
FROM (
  SELECT
    *
  FROM LEDGER_INFO_DISCLOSURE_AT(CAST(%(period_end)s AS DATE)) AS "t0"
  WHERE
    "t0"."office_id" = ANY(
      CAST(%(offices)s AS UUID[])
    )
    AND "t0"."逾期不缴费日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
  OFFSET 0
) AS "t1"

-- 政府信息公开申请.逾期不缴费件数（社会公益组织）
SELECT
  COUNT(*) FILTER(WHERE
    "t1"."逾期不缴费日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
    AND "t1"."申请人类型" IS NOT DISTINCT FROM '社会公益组织') AS "记录数"
FROM (
  SELECT
    *
  FROM LEDGER_INFO_DISCLOSURE_AT(CAST(%(period_end)s AS DATE)) AS "t0"
  WHERE
    "t0"."office_id" = ANY(
      CAST(%(offices)s AS UUID[])
    )
    AND "t0"."逾期不缴费日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
  OFFSET 0
) AS "t1"

-- 政府信息公开申请.逾期不缴费件数（法律服务机构）
SELECT
  COUNT(*) FILTER(WHERE
    "t1"."逾期不缴费日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
    AND "t1"."申请人类型" IS NOT DISTINCT FROM '法律服务机构') AS "记录数"
FROM (
  SELECT
    *
  FROM LEDGER_INFO_DISCLOSURE_AT(CAST(%(period_end)s AS DATE)) AS "t0"
  WHERE
    "t0"."office_id" = ANY(
      CAST(%(offices)s AS UUID[])
    )
    AND "t0"."逾期不缴费日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
  OFFSET 0
) AS "t1"

-- 政府信息公开申请.逾期不缴费件数（其他）
SELECT
  COUNT(*) FILTER(WHERE
    "t1"."逾期不缴费日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
    AND "t1"."申请人类型" IS NOT DISTINCT FROM '其他') AS "记录数"
FROM (
  SELECT
    *
  FROM LEDGER_INFO_DISCLOSURE_AT(CAST(%(period_end)s AS DATE)) AS "t0"
  WHERE
    "t0"."office_id" = ANY(
      CAST(%(offices)s AS UUID[])
    )
    AND "t0"."逾期不缴费日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
  OFFSET 0
) AS "t1"

-- 政府信息公开申请.补正通知期限按期率
SELECT
  COUNT(*) FILTER(WHERE
    (
      "t1"."补正通知期限（当次）止日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
      OR (
        COALESCE("t1"."补正通知期限" IN ('逾期'), FALSE)
        AND (
          "t1"."补正通知期限到期日" IS NOT NULL
        )
        AND "t1"."补正通知期限到期日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
        AND (
          "t1"."补正通知期限到期日" < CAST(%(as_of)s AS DATE)
        )
        AND (
          (
            "t1"."补正通知期限止日" IS NULL
          ) OR (
            "t1"."补正通知期限止日" > CAST(%(as_of)s AS DATE)
          )
        )
      )
    )
    AND (
      (
        (
          "t1"."补正通知期限（当次）止日" IS NOT NULL
        )
        AND (
          "t1"."补正通知期限（当次）止日" <= CAST(%(as_of)s AS DATE)
        )
        AND COALESCE("t1"."补正通知期限（当次）" IN ('按期', '超过一般期限', '偏短'), FALSE)
      )
      OR (
        "t1"."补正通知期限（当次）" IS NOT DISTINCT FROM '逾期'
        AND (
          (
            (
              "t1"."补正通知期限（当次）止日" IS NOT NULL
            )
            AND (
              "t1"."补正通知期限（当次）止日" <= CAST(%(as_of)s AS DATE)
            )
          )
          OR (
            (
              "t1"."补正通知期限（当次）到期日" IS NOT NULL
            )
            AND (
              "t1"."补正通知期限（当次）到期日" < CAST(%(as_of)s AS DATE)
            )
          )
        )
      )
      OR (
        (
          "t1"."补正通知期限（当次）止日" IS NOT NULL
        )
        AND (
          "t1"."补正通知期限（当次）止日" <= CAST(%(as_of)s AS DATE)
        )
        AND "t1"."补正通知期限（当次）" IS NOT DISTINCT FROM '提前不足'
      )
      OR (
        COALESCE("t1"."补正通知期限" IN ('逾期'), FALSE)
        AND (
          "t1"."补正通知期限到期日" IS NOT NULL
        )
        AND "t1"."补正通知期限到期日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
        AND (
          "t1"."补正通知期限到期日" < CAST(%(as_of)s AS DATE)
        )
        AND (
          (
            "t1"."补正通知期限止日" IS NULL
          ) OR (
            "t1"."补正通知期限止日" > CAST(%(as_of)s AS DATE)
          )
        )
      )
    )
    AND NOT (
      "t1"."补正通知期限算不出"
    )) AS "记录数",
  COUNT(*) FILTER(WHERE
    (
      "t1"."补正通知期限（当次）止日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
      OR (
        COALESCE("t1"."补正通知期限" IN ('逾期'), FALSE)
        AND (
          "t1"."补正通知期限到期日" IS NOT NULL
        )
        AND "t1"."补正通知期限到期日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
        AND (
          "t1"."补正通知期限到期日" < CAST(%(as_of)s AS DATE)
        )
        AND (
          (
            "t1"."补正通知期限止日" IS NULL
          ) OR (
            "t1"."补正通知期限止日" > CAST(%(as_of)s AS DATE)
          )
        )
      )
    )
    AND (
      (
        (
          "t1"."补正通知期限（当次）止日" IS NOT NULL
        )
        AND (
          "t1"."补正通知期限（当次）止日" <= CAST(%(as_of)s AS DATE)
        )
        AND COALESCE("t1"."补正通知期限（当次）" IN ('按期', '超过一般期限', '偏短'), FALSE)
      )
      OR (
        "t1"."补正通知期限（当次）" IS NOT DISTINCT FROM '逾期'
        AND (
          (
            (
              "t1"."补正通知期限（当次）止日" IS NOT NULL
            )
            AND (
              "t1"."补正通知期限（当次）止日" <= CAST(%(as_of)s AS DATE)
            )
          )
          OR (
            (
              "t1"."补正通知期限（当次）到期日" IS NOT NULL
            )
            AND (
              "t1"."补正通知期限（当次）到期日" < CAST(%(as_of)s AS DATE)
            )
          )
        )
      )
      OR (
        (
          "t1"."补正通知期限（当次）止日" IS NOT NULL
        )
        AND (
          "t1"."补正通知期限（当次）止日" <= CAST(%(as_of)s AS DATE)
        )
        AND "t1"."补正通知期限（当次）" IS NOT DISTINCT FROM '提前不足'
      )
      OR (
        COALESCE("t1"."补正通知期限" IN ('逾期'), FALSE)
        AND (
          "t1"."补正通知期限到期日" IS NOT NULL
        )
        AND "t1"."补正通知期限到期日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
        AND (
          "t1"."补正通知期限到期日" < CAST(%(as_of)s AS DATE)
        )
        AND (
          (
            "t1"."补正通知期限止日" IS NULL
          ) OR (
            "t1"."补正通知期限止日" > CAST(%(as_of)s AS DATE)
          )
        )
      )
    )
    AND NOT (
      "t1"."补正通知期限算不出"
    )) AS "值",
  COUNT(*) FILTER(WHERE
    (
      "t1"."补正通知期限（当次）止日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
      OR (
        COALESCE("t1"."补正通知期限" IN ('逾期'), FALSE)
        AND (
          "t1"."补正通知期限到期日" IS NOT NULL
        )
        AND "t1"."补正通知期限到期日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
        AND (
          "t1"."补正通知期限到期日" < CAST(%(as_of)s AS DATE)
        )
        AND (
          (
            "t1"."补正通知期限止日" IS NULL
          ) OR (
            "t1"."补正通知期限止日" > CAST(%(as_of)s AS DATE)
          )
        )
      )
    )
    AND (
      (
        (
          "t1"."补正通知期限（当次）止日" IS NOT NULL
        )
        AND (
          "t1"."补正通知期限（当次）止日" <= CAST(%(as_of)s AS DATE)
        )
        AND COALESCE("t1"."补正通知期限（当次）" IN ('按期', '超过一般期限', '偏短'), FALSE)
      )
      OR (
        "t1"."补正通知期限（当次）" IS NOT DISTINCT FROM '逾期'
        AND (
          (
            (
              "t1"."补正通知期限（当次）止日" IS NOT NULL
            )
            AND (
              "t1"."补正通知期限（当次）止日" <= CAST(%(as_of)s AS DATE)
            )
          )
          OR (
            (
              "t1"."补正通知期限（当次）到期日" IS NOT NULL
            )
            AND (
              "t1"."补正通知期限（当次）到期日" < CAST(%(as_of)s AS DATE)
            )
          )
        )
      )
      OR (
        (
          "t1"."补正通知期限（当次）止日" IS NOT NULL
        )
        AND (
          "t1"."补正通知期限（当次）止日" <= CAST(%(as_of)s AS DATE)
        )
        AND "t1"."补正通知期限（当次）" IS NOT DISTINCT FROM '提前不足'
      )
      OR (
        COALESCE("t1"."补正通知期限" IN ('逾期'), FALSE)
        AND (
          "t1"."补正通知期限到期日" IS NOT NULL
        )
        AND "t1"."补正通知期限到期日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
        AND (
          "t1"."补正通知期限到期日" < CAST(%(as_of)s AS DATE)
        )
        AND (
          (
            "t1"."补正通知期限止日" IS NULL
          ) OR (
            "t1"."补正通知期限止日" > CAST(%(as_of)s AS DATE)
          )
        )
      )
    )
    AND NOT (
      "t1"."补正通知期限算不出"
    )
    AND (
      (
        "t1"."补正通知期限（当次）止日" IS NOT NULL
      )
      AND (
        "t1"."补正通知期限（当次）止日" <= CAST(%(as_of)s AS DATE)
      )
      AND COALESCE("t1"."补正通知期限（当次）" IN ('按期', '超过一般期限', '偏短'), FALSE)
    )) AS "分子",
  COUNT(*) FILTER(WHERE
    (
      "t1"."补正通知期限（当次）止日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
      OR (
        COALESCE("t1"."补正通知期限" IN ('逾期'), FALSE)
        AND (
          "t1"."补正通知期限到期日" IS NOT NULL
        )
        AND "t1"."补正通知期限到期日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
        AND (
          "t1"."补正通知期限到期日" < CAST(%(as_of)s AS DATE)
        )
        AND (
          (
            "t1"."补正通知期限止日" IS NULL
          ) OR (
            "t1"."补正通知期限止日" > CAST(%(as_of)s AS DATE)
          )
        )
      )
    )
    AND (
      (
        (
          "t1"."补正通知期限（当次）止日" IS NOT NULL
        )
        AND (
          "t1"."补正通知期限（当次）止日" <= CAST(%(as_of)s AS DATE)
        )
        AND COALESCE("t1"."补正通知期限（当次）" IN ('按期', '超过一般期限', '偏短'), FALSE)
      )
      OR (
        "t1"."补正通知期限（当次）" IS NOT DISTINCT FROM '逾期'
        AND (
          (
            (
              "t1"."补正通知期限（当次）止日" IS NOT NULL
            )
            AND (
              "t1"."补正通知期限（当次）止日" <= CAST(%(as_of)s AS DATE)
            )
          )
          OR (
            (
              "t1"."补正通知期限（当次）到期日" IS NOT NULL
            )
            AND (
              "t1"."补正通知期限（当次）到期日" < CAST(%(as_of)s AS DATE)
            )
          )
        )
      )
      OR (
        (
          "t1"."补正通知期限（当次）止日" IS NOT NULL
        )
        AND (
          "t1"."补正通知期限（当次）止日" <= CAST(%(as_of)s AS DATE)
        )
        AND "t1"."补正通知期限（当次）" IS NOT DISTINCT FROM '提前不足'
      )
      OR (
        COALESCE("t1"."补正通知期限" IN ('逾期'), FALSE)
        AND (
          "t1"."补正通知期限到期日" IS NOT NULL
        )
        AND "t1"."补正通知期限到期日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
        AND (
          "t1"."补正通知期限到期日" < CAST(%(as_of)s AS DATE)
        )
        AND (
          (
            "t1"."补正通知期限止日" IS NULL
          ) OR (
            "t1"."补正通知期限止日" > CAST(%(as_of)s AS DATE)
          )
        )
      )
    )
    AND NOT (
      "t1"."补正通知期限算不出"
    )
    AND (
      COALESCE("t1"."补正通知期限" IN ('逾期'), FALSE)
      AND (
        "t1"."补正通知期限到期日" IS NOT NULL
      )
      AND "t1"."补正通知期限到期日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
      AND (
        "t1"."补正通知期限到期日" < CAST(%(as_of)s AS DATE)
      )
      AND (
        (
          "t1"."补正通知期限止日" IS NULL
        ) OR (
          "t1"."补正通知期限止日" > CAST(%(as_of)s AS DATE)
        )
      )
    )) AS "逾期未办",
  COUNT(*) FILTER(WHERE
    "t1"."通知补正日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
    AND "t1"."补正通知期限算不出") AS "算不出"
FROM (
  SELECT
    *
  FROM LEDGER_INFO_DISCLOSURE_AT(CAST(%(period_end)s AS DATE)) AS "t0"
  WHERE
    "t0"."office_id" = ANY(
      CAST(%(offices)s AS UUID[])
    )
    AND (
      "t0"."补正通知期限（当次）止日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
      OR (
        COALESCE("t0"."补正通知期限" IN ('逾期'), FALSE)
        AND (
          "t0"."补正通知期限到期日" IS NOT NULL
        )
        AND "t0"."补正通知期限到期日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
        AND (
          "t0"."补正通知期限到期日" < CAST(%(as_of)s AS DATE)
        )
        AND (
          (
            "t0"."补正通知期限止日" IS NULL
          ) OR (
            "t0"."补正通知期限止日" > CAST(%(as_of)s AS DATE)
          )
        )
      )
      OR "t0"."通知补正日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
    )
  OFFSET 0
) AS "t1"

-- 政府信息公开申请.延迟答复期限按期率
SELECT
  COUNT(*) FILTER(WHERE
    (
      "t1"."延迟答复期限止日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
      OR (
        COALESCE("t1"."延迟答复期限" IN ('逾期'), FALSE)
        AND (
          "t1"."延迟答复期限到期日" IS NOT NULL
        )
        AND "t1"."延迟答复期限到期日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
        AND (
          "t1"."延迟答复期限到期日" < CAST(%(as_of)s AS DATE)
        )
        AND (
          (
            "t1"."延迟答复期限止日" IS NULL
          ) OR (
            "t1"."延迟答复期限止日" > CAST(%(as_of)s AS DATE)
          )
        )
      )
    )
    AND (
      (
        (
          "t1"."延迟答复期限止日" IS NOT NULL
        )
        AND (
          "t1"."延迟答复期限止日" <= CAST(%(as_of)s AS DATE)
        )
        AND COALESCE("t1"."延迟答复期限" IN ('按期', '超过一般期限', '偏短'), FALSE)
      )
      OR (
        "t1"."延迟答复期限" IS NOT DISTINCT FROM '逾期'
        AND (
          (
            (
              "t1"."延迟答复期限止日" IS NOT NULL
            )
            AND (
              "t1"."延迟答复期限止日" <= CAST(%(as_of)s AS DATE)
            )
          )
          OR (
            (
              "t1"."延迟答复期限到期日" IS NOT NULL
            )
            AND (
              "t1"."延迟答复期限到期日" < CAST(%(as_of)s AS DATE)
            )
          )
        )
      )
      OR (
        (
          "t1"."延迟答复期限止日" IS NOT NULL
        )
        AND (
          "t1"."延迟答复期限止日" <= CAST(%(as_of)s AS DATE)
        )
        AND "t1"."延迟答复期限" IS NOT DISTINCT FROM '提前不足'
      )
      OR (
        COALESCE("t1"."延迟答复期限" IN ('逾期'), FALSE)
        AND (
          "t1"."延迟答复期限到期日" IS NOT NULL
        )
        AND "t1"."延迟答复期限到期日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
        AND (
          "t1"."延迟答复期限到期日" < CAST(%(as_of)s AS DATE)
        )
        AND (
          (
            "t1"."延迟答复期限止日" IS NULL
          ) OR (
            "t1"."延迟答复期限止日" > CAST(%(as_of)s AS DATE)
          )
        )
      )
    )
    AND NOT (
      "t1"."延迟答复期限算不出"
    )) AS "记录数",
  COUNT(*) FILTER(WHERE
    (
      "t1"."延迟答复期限止日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
      OR (
        COALESCE("t1"."延迟答复期限" IN ('逾期'), FALSE)
        AND (
          "t1"."延迟答复期限到期日" IS NOT NULL
        )
        AND "t1"."延迟答复期限到期日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
        AND (
          "t1"."延迟答复期限到期日" < CAST(%(as_of)s AS DATE)
        )
        AND (
          (
            "t1"."延迟答复期限止日" IS NULL
          ) OR (
            "t1"."延迟答复期限止日" > CAST(%(as_of)s AS DATE)
          )
        )
      )
    )
    AND (
      (
        (
          "t1"."延迟答复期限止日" IS NOT NULL
        )
        AND (
          "t1"."延迟答复期限止日" <= CAST(%(as_of)s AS DATE)
        )
        AND COALESCE("t1"."延迟答复期限" IN ('按期', '超过一般期限', '偏短'), FALSE)
      )
      OR (
        "t1"."延迟答复期限" IS NOT DISTINCT FROM '逾期'
        AND (
          (
            (
              "t1"."延迟答复期限止日" IS NOT NULL
            )
            AND (
              "t1"."延迟答复期限止日" <= CAST(%(as_of)s AS DATE)
            )
          )
          OR (
            (
              "t1"."延迟答复期限到期日" IS NOT NULL
            )
            AND (
              "t1"."延迟答复期限到期日" < CAST(%(as_of)s AS DATE)
            )
          )
        )
      )
      OR (
        (
          "t1"."延迟答复期限止日" IS NOT NULL
        )
        AND (
          "t1"."延迟答复期限止日" <= CAST(%(as_of)s AS DATE)
        )
        AND "t1"."延迟答复期限" IS NOT DISTINCT FROM '提前不足'
      )
      OR (
        COALESCE("t1"."延迟答复期限" IN ('逾期'), FALSE)
        AND (
          "t1"."延迟答复期限到期日" IS NOT NULL
        )
        AND "t1"."延迟答复期限到期日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
        AND (
          "t1"."延迟答复期限到期日" < CAST(%(as_of)s AS DATE)
        )
        AND (
          (
            "t1"."延迟答复期限止日" IS NULL
          ) OR (
            "t1"."延迟答复期限止日" > CAST(%(as_of)s AS DATE)
          )
        )
      )
    )
    AND NOT (
      "t1"."延迟答复期限算不出"
    )) AS "值",
  COUNT(*) FILTER(WHERE
    (
      "t1"."延迟答复期限止日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
      OR (
        COALESCE("t1"."延迟答复期限" IN ('逾期'), FALSE)
        AND (
          "t1"."延迟答复期限到期日" IS NOT NULL
        )
        AND "t1"."延迟答复期限到期日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
        AND (
          "t1"."延迟答复期限到期日" < CAST(%(as_of)s AS DATE)
        )
        AND (
          (
            "t1"."延迟答复期限止日" IS NULL
          ) OR (
            "t1"."延迟答复期限止日" > CAST(%(as_of)s AS DATE)
          )
        )
      )
    )
    AND (
      (
        (
          "t1"."延迟答复期限止日" IS NOT NULL
        )
        AND (
          "t1"."延迟答复期限止日" <= CAST(%(as_of)s AS DATE)
        )
        AND COALESCE("t1"."延迟答复期限" IN ('按期', '超过一般期限', '偏短'), FALSE)
      )
      OR (
        "t1"."延迟答复期限" IS NOT DISTINCT FROM '逾期'
        AND (
          (
            (
              "t1"."延迟答复期限止日" IS NOT NULL
            )
            AND (
              "t1"."延迟答复期限止日" <= CAST(%(as_of)s AS DATE)
            )
          )
          OR (
            (
              "t1"."延迟答复期限到期日" IS NOT NULL
            )
            AND (
              "t1"."延迟答复期限到期日" < CAST(%(as_of)s AS DATE)
            )
          )
        )
      )
      OR (
        (
          "t1"."延迟答复期限止日" IS NOT NULL
        )
        AND (
          "t1"."延迟答复期限止日" <= CAST(%(as_of)s AS DATE)
        )
        AND "t1"."延迟答复期限" IS NOT DISTINCT FROM '提前不足'
      )
      OR (
        COALESCE("t1"."延迟答复期限" IN ('逾期'), FALSE)
        AND (
          "t1"."延迟答复期限到期日" IS NOT NULL
        )
        AND "t1"."延迟答复期限到期日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
        AND (
          "t1"."延迟答复期限到期日" < CAST(%(as_of)s AS DATE)
        )
        AND (
          (
            "t1"."延迟答复期限止日" IS NULL
          ) OR (
            "t1"."延迟答复期限止日" > CAST(%(as_of)s AS DATE)
          )
        )
      )
    )
    AND NOT (
      "t1"."延迟答复期限算不出"
    )
    AND (
      (
        "t1"."延迟答复期限止日" IS NOT NULL
      )
      AND (
        "t1"."延迟答复期限止日" <= CAST(%(as_of)s AS DATE)
      )
      AND COALESCE("t1"."延迟答复期限" IN ('按期', '超过一般期限', '偏短'), FALSE)
    )) AS "分子",
  COUNT(*) FILTER(WHERE
    (
      "t1"."延迟答复期限止日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
      OR (
        COALESCE("t1"."延迟答复期限" IN ('逾期'), FALSE)
        AND (
          "t1"."延迟答复期限到期日" IS NOT NULL
        )
        AND "t1"."延迟答复期限到期日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
        AND (
          "t1"."延迟答复期限到期日" < CAST(%(as_of)s AS DATE)
        )
        AND (
          (
            "t1"."延迟答复期限止日" IS NULL
          ) OR (
            "t1"."延迟答复期限止日" > CAST(%(as_of)s AS DATE)
          )
        )
      )
    )
    AND (
      (
        (
          "t1"."延迟答复期限止日" IS NOT NULL
        )
        AND (
          "t1"."延迟答复期限止日" <= CAST(%(as_of)s AS DATE)
        )
        AND COALESCE("t1"."延迟答复期限" IN ('按期', '超过一般期限', '偏短'), FALSE)
      )
      OR (
        "t1"."延迟答复期限" IS NOT DISTINCT FROM '逾期'
        AND (
          (
            (
              "t1"."延迟答复期限止日" IS NOT NULL
            )
            AND (
              "t1"."延迟答复期限止日" <= CAST(%(as_of)s AS DATE)
            )
          )
          OR (
            (
              "t1"."延迟答复期限到期日" IS NOT NULL
            )
            AND (
              "t1"."延迟答复期限到期日" < CAST(%(as_of)s AS DATE)
            )
          )
        )
      )
      OR (
        (
          "t1"."延迟答复期限止日" IS NOT NULL
        )
        AND (
          "t1"."延迟答复期限止日" <= CAST(%(as_of)s AS DATE)
        )
        AND "t1"."延迟答复期限" IS NOT DISTINCT FROM '提前不足'
      )
      OR (
        COALESCE("t1"."延迟答复期限" IN ('逾期'), FALSE)
        AND (
          "t1"."延迟答复期限到期日" IS NOT NULL
        )
        AND "t1"."延迟答复期限到期日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
        AND (
          "t1"."延迟答复期限到期日" < CAST(%(as_of)s AS DATE)
        )
        AND (
          (
            "t1"."延迟答复期限止日" IS NULL
          ) OR (
            "t1"."延迟答复期限止日" > CAST(%(as_of)s AS DATE)
          )
        )
      )
    )
    AND NOT (
      "t1"."延迟答复期限算不出"
    )
    AND (
      COALESCE("t1"."延迟答复期限" IN ('逾期'), FALSE)
      AND (
        "t1"."延迟答复期限到期日" IS NOT NULL
      )
      AND "t1"."延迟答复期限到期日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
      AND (
        "t1"."延迟答复期限到期日" < CAST(%(as_of)s AS DATE)
      )
      AND (
        (
          "t1"."延迟答复期限止日" IS NULL
        ) OR (
          "t1"."延迟答复期限止日" > CAST(%(as_of)s AS DATE)
        )
      )
    )) AS "逾期未办",
  COUNT(*) FILTER(WHERE
    (
      "t1"."答复日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
      OR "t1"."逾期不补正日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
      OR "t1"."逾期不缴费日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
      OR "t1"."申请人撤回日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
    )
    AND "t1"."延迟答复期限算不出") AS "算不出"
FROM (
  SELECT
    *
  FROM LEDGER_INFO_DISCLOSURE_AT(CAST(%(period_end)s AS DATE)) AS "t0"
  WHERE
    "t0"."office_id" = ANY(
      CAST(%(offices)s AS UUID[])
    )
    AND (
      "t0"."延迟答复期限止日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
      OR (
        COALESCE("t0"."延迟答复期限" IN ('逾期'), FALSE)
        AND (
          "t0"."延迟答复期限到期日" IS NOT NULL
        )
        AND "t0"."延迟答复期限到期日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
        AND (
          "t0"."延迟答复期限到期日" < CAST(%(as_of)s AS DATE)
        )
        AND (
          (
            "t0"."延迟答复期限止日" IS NULL
          ) OR (
            "t0"."延迟答复期限止日" > CAST(%(as_of)s AS DATE)
          )
        )
      )
      OR (
        "t0"."答复日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
        OR "t0"."逾期不补正日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
        OR "t0"."逾期不缴费日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
        OR "t0"."申请人撤回日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
      )
    )
  OFFSET 0
) AS "t1"

-- 政府信息公开申请.上期结转件数
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
  FROM LEDGER_INFO_DISCLOSURE_AT(CAST(%(period_end)s AS DATE)) AS "t0"
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

-- 政府信息公开申请.本期新收件数
SELECT
  COUNT(*) FILTER(WHERE
    "t1"."起始日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)) AS "记录数"
FROM (
  SELECT
    *
  FROM LEDGER_INFO_DISCLOSURE_AT(CAST(%(period_end)s AS DATE)) AS "t0"
  WHERE
    "t0"."office_id" = ANY(
      CAST(%(offices)s AS UUID[])
    )
    AND "t0"."起始日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
  OFFSET 0
) AS "t1"

-- 政府信息公开申请.本期了结件数
SELECT
  COUNT(*) FILTER(WHERE
    "t1"."进入已答复日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
    OR "t1"."进入视为放弃日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
    OR "t1"."进入已撤回日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)) AS "记录数"
FROM (
  SELECT
    *
  FROM LEDGER_INFO_DISCLOSURE_AT(CAST(%(period_end)s AS DATE)) AS "t0"
  WHERE
    "t0"."office_id" = ANY(
      CAST(%(offices)s AS UUID[])
    )
    AND (
      "t0"."进入已答复日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
      OR "t0"."进入视为放弃日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
      OR "t0"."进入已撤回日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
    )
  OFFSET 0
) AS "t1"

-- 政府信息公开申请.期末未结件数
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
  FROM LEDGER_INFO_DISCLOSURE_AT(CAST(%(period_end)s AS DATE)) AS "t0"
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
